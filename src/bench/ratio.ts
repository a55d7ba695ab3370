import { quantile } from './statistics.ts';

/** How many times as long as ours the usual task took another one, over those tasks that both did. */
export function timesOurs(ours: readonly number[], theirs: readonly number[]): number {
  return quantile(theirs, 0.5) / quantile(ours.slice(0, theirs.length), 0.5);
}

/** Writes how many times as long something took. */
export function formatTimes(times: number): string {
  if (times < 0.01) return '<0.01x';
  return `${times < 10 ? Number(times.toPrecision(2)) : times.toFixed(0)}x`;
}
