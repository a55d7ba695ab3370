/** The day of a commit, such as `2024-03-01`, or one of the two below. Of two days, the smaller text is earlier. */
export type Day = string;

/** Some day before the oldest commit that was read. */
export const beforeHistory: Day = '';

/** Some day after the last commit. */
export const uncommitted: Day = 'uncommitted';

/** The earliest of some days; null if there is none. */
export function earliest(days: readonly Day[]): Day | null {
  return days.toSorted()[0] ?? null;
}

/** The latest of some days; null if there is none. */
export function latest(days: readonly Day[]): Day | null {
  return days.toSorted().at(-1) ?? null;
}
