import type { Paper } from './schema.ts';

/** The periods of the facet `added`, shortest first; each ends with the list's last change. */
const recentPeriods = ['7d', '30d', '90d'] as const;

/** The period whose papers count as new: in the news above the table, and on a first visit. */
export const newPeriod: (typeof recentPeriods)[number] = '7d';

/** How many days each unit of a period has. */
const daysIn: Readonly<Record<string, number>> = { d: 1, w: 7, m: 30, y: 365 };

/**
 * The values of the facet for the papers of a list with the date of its last change: the recent periods in which a
 * paper was added, and the year. Empty without a date.
 */
export function addedValues(lastChange: string): (paper: Pick<Paper, 'added'>) => string[] {
  const starts = recentPeriods.map((period) => [period, periodStart(period, lastChange) ?? '~'] as const);
  return ({ added }) =>
    added === null
      ? []
      : [...starts.flatMap(([period, start]) => (added >= start ? period : [])), added.slice(0, 4)];
}

/** Orders the values of the facet: the recent periods, then the years, newest first. */
export function compareAdded(one: string, other: string): number {
  return rank(one) - rank(other);
}

/** Tells whether a text may be a value of the facet. */
export function isAddedValue(text: string): boolean {
  return /^(?:(?:7|30|90)d|[1-9]\d{3})$/u.test(text);
}

/**
 * The first day of a period, such as `7d`, `2w`, `6m` or `1y`, that ends with the day `lastChange`; null for any
 * other text, and if that is no date. A month has 30 days here, a year 365.
 */
export function periodStart(text: string, lastChange: string): string | null {
  const [, count = '', unit = ''] = /^([1-9]\d{0,3})([dwmy])$/iu.exec(text) ?? [];
  const day = new Date(lastChange);
  const days = Number(count) * (daysIn[unit.toLowerCase()] ?? 0);
  if (days === 0 || Number.isNaN(day.getTime())) return null;
  day.setUTCDate(day.getUTCDate() - days + 1);
  return day.toISOString().slice(0, 10);
}

/** The label of a value: `Last 7 days`. */
export function addedLabel(value: string): string {
  return value.endsWith('d') ? `Last ${Number.parseInt(value, 10)} days` : value;
}

function rank(value: string): number {
  return value.endsWith('d') ? Number.parseInt(value, 10) : 10_000 - Number(value);
}
