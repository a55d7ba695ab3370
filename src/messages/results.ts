import { formatNumber, formatPaperCount } from './count.ts';

export const skip = 'Skip to the papers';
export const filtersInUse = 'Filters in use';
export const overviewOf = 'Overview of';
export const readPage = 'Read the page';
export const noneFits = 'No papers match';
/** For the filter of new papers alone. */
export const nothingNew = 'Nothing new since your last visit';
export const removeOne = 'Remove one of these:';
export const removingOneFails = 'No papers match without any one of the filters, either.';

export const select = 'Select';
export const selectedPapers = 'The selected papers';
export const clearSelection = 'Clear the selection (Esc)';
export const theSelection = 'the selection';
export const starRemoved = 'Star removed';

/** The label of the button that closes the filters: `Show 37 of 190 papers`. */
export function show(papers: string): string {
  return `Show ${papers}`;
}

/** Counts the selected papers. */
export function selected(count: number): string {
  return count === 0 ? 'Select papers' : `${formatPaperCount(count, count)} selected`;
}

/** A link to the papers that were added last. */
export function newInLastWeek(count: number): string {
  return `${formatNumber(count)} new in the last week of this list`;
}

/** When the list changed last. */
export function lastChanged(date: string): string {
  return `Last changed ${date}`;
}
