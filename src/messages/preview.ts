import { formatCount, formatNumber } from './count.ts';

/* Texts of the preview for the list's maintainer. The diagnostics themselves come from the compiler. */

export const listHealth = 'List health';
export const all = 'All';
export const nothingToReport = 'Nothing to report.';

/** The filters of the diagnostics. */
export const fields = { severity: 'Severity', code: 'Rule', file: 'File' } as const;

/** Counts the diagnostics shown. */
export function diagnosticsOf(shown: number, total: number): string {
  return shown === total ? formatNumber(total) : `${formatNumber(shown)} of ${formatNumber(total)}`;
}

/** A filter value and its count. */
export function option(value: string, count: number): string {
  return `${value} (${count})`;
}

/** Counts the diagnostics. */
export function diagnostics(count: number): string {
  return formatCount(count, 'diagnostic');
}

/** Counts the errors of the list that the table shows. */
export function notAllRead(count: number): string {
  return `${formatCount(count, 'problem')}: not all of the list could be read`;
}

/** Counts the errors that keep the table at an older version of the list. */
export function outOfDate(count: number): string {
  return `${formatCount(count, 'problem')}: the table shows the last good version`;
}
