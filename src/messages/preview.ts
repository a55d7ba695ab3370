import { counted, written } from './count.ts';

/* What the preview tells the maintainer of the list. What is wrong with the list itself is said by the compiler. */

export const listHealth = 'List health';
export const all = 'All';
export const nothingToReport = 'Nothing to report.';

/** By what the diagnostics are filtered. */
export const fields = { severity: 'Severity', code: 'Code', file: 'File' } as const;

/** How many diagnostics are shown. */
export function diagnosticsOf(shown: number, total: number): string {
  return shown === total ? written(total) : `${written(shown)} of ${written(total)}`;
}

/** A value by which the diagnostics are filtered, and how many have it. */
export function option(value: string, count: number): string {
  return `${value} (${count})`;
}

/** How much could be mended. */
export function notices(count: number): string {
  return counted(count, 'notice');
}

/** Says that the table is behind the list, and by how many problems. */
export function problems(count: number): string {
  return `${counted(count, 'problem')}: the table shows the last good version`;
}
