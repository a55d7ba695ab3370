export const skip = 'Skip to the papers';
export const filtersInUse = 'Filters in use';
export const overviewOf = 'Overview of';
export const readPage = 'Read the page';

/** Said of lists whose rows out of sight are not in the page. */
export const findInSight = 'Ctrl F finds only the rows in sight';

export const select = 'Select';
export const starRemoved = 'Star removed';

/** The label of the button that closes the filters: `Show 37 of 190 papers`. */
export function show(papers: string): string {
  return `Show ${papers}`;
}
