import { formatCount } from '../count.ts';

/* Texts of the preview for the list's maintainer. The diagnostics themselves come from the compiler. */

export const listHealth = 'List health';

/** Counts the diagnostics. */
export function diagnostics(count: number): string {
  return formatCount(count, 'diagnostic');
}

/** Counts the errors of the list that the table shows. */
export function notAllRead(count: number): string {
  return `${formatCount(count, 'error')}: not all of the list could be read`;
}

/** Counts the errors that keep the table at an older version of the list. */
export function outOfDate(count: number): string {
  return `${formatCount(count, 'error')}: the table shows the last good version`;
}
