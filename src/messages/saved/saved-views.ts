import { formatCount, formatNumber } from '../count.ts';

export const savedViews = 'Saved views';
export const saveView = 'Save view';
export const savedView = 'Saved view';
export const nameOfView = 'Name of the saved view';
export const save = 'Save';
export const rename = 'Rename';
export const nothingNew = 'Nothing new';
export const whatItIs = 'It is kept in your library, which tells you how many new papers it has.';
export const seeLibrary = 'See it in your library';
export const notStored =
  'Your saved views could not be stored: the last change is lost when you leave the page.';

/** The label of the button that gives a saved view another name. */
export function renameView(name: string): string {
  return `Rename ${name}`;
}

/** How many papers are new in a saved view. */
export function newPapers(count: number): string {
  return `${formatNumber(count)} new`;
}

/** The name of the list of the papers that are new in a saved view. */
export function newInView(name: string): string {
  return `New in ${name}`;
}

/** Since when papers are new in a saved view, or nothing is. */
export function since(moment: string): string {
  return `since ${moment}`;
}

/** Names filters of a saved view that the list does not have any more. */
export function noLongerInList(filters: readonly string[]): string {
  return `No longer in this list: ${filters.join(', ')}`;
}

/** Says that a saved view was removed. */
export function removed(name: string): string {
  return `Removed “${name}”.`;
}

/** Says that no more views can be saved. */
export function mostViews(count: number): string {
  return `You have ${formatNumber(count)} saved views, the most there can be. Remove one in your library first.`;
}

/** Says that a view is too long to be saved. */
export const tooLong = 'This view is too long to be saved: it names too many papers or filters.';

/** What importing a backup would add, after what it would do to papers. */
export function wouldAdd(count: number): string {
  return `It would also add ${formatCount(count, 'saved view')}.`;
}

/** What importing a backup has added. */
export function added(count: number): string {
  return `${formatCount(count, 'saved view')} added.`;
}

/** How many saved views of a backup are left out because there would be too many. */
export function leftOut(count: number, most: number): string {
  return `${formatCount(count, 'saved view')} would be left out, because there can be ${formatNumber(most)} at most.`;
}
