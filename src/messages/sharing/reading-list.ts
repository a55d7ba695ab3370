import { formatNumber, formatPaperCount } from '../count.ts';

/* The tray of selected papers. */

export const selectedPapers = 'The selected papers';
export const clearSelection = 'Clear the selection';
export const theSelection = 'the selection';
export const nothingSelected = 'Nothing selected';

/** Counts the selected papers, and those of them that the table does not show: `3 papers selected, 1 not shown`. */
export function selected(count: number, hidden: number): string {
  if (count === 0) return 'Select papers';
  const text = `${formatPaperCount(count, count)} selected`;
  return hidden === 0 ? text : `${text}, ${formatNumber(hidden)} not shown`;
}

/* A reading list as a page. */

export const readingList = 'Reading list';
export const starAll = 'Star all';
export const print = 'Print';
export const asTable = 'As a table';
export const notInList =
  'This paper is not in the list: renamed or removed since, or the link is for another list.';
export const oneOf = 'The link may mean either of these papers:';

/** Where its papers are from: `12 papers from Systems for Machine Learning`. */
export function papersFrom(count: number, list: string): string {
  return `${formatPaperCount(count, count)} from ${list}`;
}
