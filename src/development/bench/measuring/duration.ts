/** Formats a duration with its significant digits: `1.3 ms`, `1.34 s`. */
export function formatDuration(milliseconds: number): string {
  return milliseconds < 1000
    ? `${formatMilliseconds(milliseconds)} ms`
    : `${(milliseconds / 1000).toFixed(2)} s`;
}

/** Formats milliseconds with their significant digits, without the unit. */
export function formatMilliseconds(milliseconds: number): string {
  return milliseconds < 10 ? String(Number(milliseconds.toPrecision(2))) : milliseconds.toFixed(0);
}
