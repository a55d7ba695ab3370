import { z } from 'zod/mini';

const percent = z.number().check(z.gte(0), z.lte(100));

/**
 * Minimum figures in percent, by the scorer's column names: `macro` for the mean over all lists, `list` for
 * each list.
 */
export const floorsSchema = z.strictObject({
  macro: z.record(z.string(), percent),
  list: z.record(z.string(), percent),
});

export type Floors = z.infer<typeof floorsSchema>;

const rates = z.record(z.string(), z.nullable(z.number()));

/** The scorer's JSON output: rates from 0 to 1, null where a list has no values of the kind. */
export const scoreSchema = z.object({ lists: z.record(z.string(), z.object({ rates })), macro: rates });

export type Score = z.infer<typeof scoreSchema>;

/**
 * Describes each figure below its floor in a line. A column with a floor but without a figure counts as 0.
 */
export function belowFloors({ lists, macro }: Score, floors: Floors): string[] {
  const all = Object.entries(floors.macro).map(([column, floor]) => ({
    subject: 'all lists',
    column,
    floor,
    rate: macro[column] ?? 0,
  }));
  const each = Object.entries(lists).flatMap(([subject, score]) =>
    Object.entries(floors.list).map(([column, floor]) => ({
      subject,
      column,
      floor,
      rate: score.rates[column] ?? 0,
    })),
  );
  return [...all, ...each]
    .filter(({ rate, floor }) => toTenths(rate) < floor)
    .map(
      ({ subject, column, floor, rate }) =>
        `${subject}: ${column} is ${(100 * rate).toFixed(2)}, below its floor of ${floor}`,
    );
}

/**
 * Raises the macro floors to the current figures, never lowers one, and adds floors for new columns. List
 * floors stay.
 */
export function raiseFloors({ macro }: Score, floors: Floors): Floors {
  const reached = Object.entries(macro).flatMap(([column, rate]) =>
    rate === null ? [] : [[column, toTenths(rate)] as const],
  );
  return {
    macro: {
      ...floors.macro,
      ...Object.fromEntries(
        reached.map(([column, rate]) => [column, Math.max(rate, floors.macro[column] ?? 0)]),
      ),
    },
    list: floors.list,
  };
}

/** A rate as percent, rounded down to a tenth; the small term absorbs rounding errors. */
function toTenths(rate: number): number {
  return Math.floor(1000 * rate + 1e-6) / 10;
}
