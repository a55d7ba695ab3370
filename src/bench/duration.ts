/** Writes a time with the digits that tell something. */
export function duration(milliseconds: number): string {
  return milliseconds < 1000 ? `${significant(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(2)} s`;
}

/** Writes a number of milliseconds without the unit. */
export function significant(milliseconds: number): string {
  return milliseconds < 10 ? String(Number(milliseconds.toPrecision(2))) : milliseconds.toFixed(0);
}
