import { quantile } from './statistics.ts';

/** The ratio of another engine's median time to ours, over the tasks that both completed. */
export function ratioToOurs(ours: readonly number[], theirs: readonly number[]): number {
  return quantile(theirs, 0.5) / quantile(ours.slice(0, theirs.length), 0.5);
}

/** Formats a ratio with its significant digits: `3.1x`. */
export function formatRatio(ratio: number): string {
  if (ratio < 0.01) return '<0.01x';
  return `${ratio < 10 ? Number(ratio.toPrecision(2)) : ratio.toFixed(0)}x`;
}
