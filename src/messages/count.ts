const numbers = new Intl.NumberFormat('en');

/** Formats a number with separators: `1,204`. */
export function formatNumber(count: number): string {
  return numbers.format(count);
}

/** Adds an s unless the count is 1. */
export function plural(count: number, thing: string): string {
  return count === 1 ? thing : `${thing}s`;
}

/** Formats a count with its noun: `1 paper`, `1,204 papers`. */
export function formatCount(count: number, thing: string): string {
  return `${formatNumber(count)} ${plural(count, thing)}`;
}

/** Formats a part of all papers: `37 of 190 papers`, or `190 papers` if both are equal. */
export function formatPaperCount(shown: number, total: number): string {
  const all = formatCount(total, 'paper');
  return shown === total ? all : `${formatNumber(shown)} of ${all}`;
}
