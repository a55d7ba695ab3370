import { formatCount, formatNumber } from './count.ts';

/* Notices above the table. */

/** Counts the papers of the dataset that are left out because they are malformed. */
export function notShown(count: number): string {
  return `${formatCount(count, 'paper')} could not be shown.`;
}

/** Counts the papers of the dataset that are shown without some malformed fields. */
export function notShownInFull(count: number): string {
  return `${formatCount(count, 'paper')} could not be shown in full.`;
}

/** Other fields of the dataset are malformed, at least in part. */
export function notRead(fields: readonly string[]): string {
  return `The file of the list is damaged: ${fields.join(', ')} could not be read in full.`;
}

/** The text index could not be built. */
export const searchFailed =
  'Search is not working: something went wrong while preparing it. Filters and sorting still work. Reload to try again.';

/** Counts the papers of a reading list that the list does not have. */
export function papersMissing(count: number): string {
  const papers = count === 1 ? '1 paper of the reading list is' : `${count} papers of the reading list are`;
  return `${papers} not in this list: renamed or removed since, or the link is for another list.`;
}

/** A selected value that no paper of the list has. */
export function valueMissing(label: string, value: string): string {
  return `${label} ${value} is not in this list: renamed or removed since, or the link is for another list.`;
}

/* The news of a list with dates. */

/** A link to the papers that were added last. */
export function newInLastWeek(count: number): string {
  return `${formatNumber(count)} new in the last week of this list`;
}

/** When the list changed last. */
export function lastChanged(date: string): string {
  return `Last changed ${date}`;
}

/* The list has been published anew while its page is open. */

export const newerVersion = 'A newer version of this list is here.';
