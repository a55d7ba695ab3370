/** The papers added in one month or year. */
export interface AddedCount {
  /** `2024-05` or `2024`. */
  readonly period: string;
  readonly count: number;
}

/** The most months that are shown one by one; a longer history is shown by year. */
const maxMonths = 72;

/**
 * Counts papers by the month in which they were added, or by the year if there are too many months: from the first
 * to the month or year of the list's last change, including those without papers. Empty without dates.
 */
export function addedOverTime(dates: readonly string[], lastChange: string): AddedCount[] {
  const [first] = dates.toSorted();
  if (first === undefined) return [];
  // A clock may have been wrong: what comes after the last change counts in its month.
  const last = Math.max(monthOf(first), monthOf(lastChange));
  const isByYear = last - monthOf(first) >= maxMonths;
  const counts = new Map<string, number>();
  for (let month = monthOf(first); month <= last; month += 1) counts.set(periodOf(month, isByYear), 0);
  for (const date of dates) {
    const period = periodOf(Math.min(monthOf(date), last), isByYear);
    counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  return [...counts].map(([period, count]) => ({ period, count }));
}

/** The number of a month since the year 0. */
function monthOf(date: string): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return year * 12 + month - 1;
}

function periodOf(month: number, isByYear: boolean): string {
  const year = String(Math.floor(month / 12));
  return isByYear ? year : `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
}
