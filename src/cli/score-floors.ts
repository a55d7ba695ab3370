import { z } from 'zod/mini';

const percent = z.number().check(z.gte(0), z.lte(100));

/** Least figures in percent, by the scorer's name of a column: `macro` for the mean over all lists, `list` for each list. */
export const floorsSchema = z.strictObject({
  macro: z.record(z.string(), percent),
  list: z.record(z.string(), percent),
});

export type Floors = z.infer<typeof floorsSchema>;

const rates = z.record(z.string(), z.nullable(z.number()));

/** What the scorer prints for programs: shares from 0 to 1, null where a list prints nothing of the kind. */
export const scoreSchema = z.object({ lists: z.record(z.string(), z.object({ rates })), macro: rates });

export type Score = z.infer<typeof scoreSchema>;

/** The figures below their floor, one line each. A column that has a floor and no figure is below it. */
export function belowFloors({ lists, macro }: Score, floors: Floors): string[] {
  const all = Object.entries(floors.macro).map(([column, floor]) => ({
    who: 'all lists',
    column,
    floor,
    rate: macro[column] ?? 0,
  }));
  const each = Object.entries(lists).flatMap(([who, score]) =>
    Object.entries(floors.list).map(([column, floor]) => ({
      who,
      column,
      floor,
      rate: score.rates[column] ?? 0,
    })),
  );
  return [...all, ...each]
    .filter(({ rate, floor }) => toTenths(rate) < floor)
    .map(
      ({ who, column, floor, rate }) =>
        `${who}: ${column} is ${(100 * rate).toFixed(2)}, below its floor of ${floor}`,
    );
}

/** The floors at the level reached, never lower than they were; a new column gets one. What each list must reach stays. */
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

/** A share as percent, cut to a tenth; what a division loses in its last digits is not held against it. */
function toTenths(rate: number): number {
  return Math.floor(1000 * rate + 1e-6) / 10;
}
