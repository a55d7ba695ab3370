/* Texts that several folders use. */

export const star = 'Star';
export const starByKey = 'Star (s)';
export const starred = 'Starred';
export const resource = 'Resource';
/** After authors of whom the list names only some. */
export const etAl = 'et al.';
export const close = 'Close';
export const closeByKey = 'Close (Esc)';
export const backUp = 'Back up';
export const clear = 'Clear';
export const clearAll = 'Clear all';
export const dismiss = 'Dismiss';
export const tryAgain = 'Try again';
export const reload = 'Reload';
export const filters = 'Filters';
export const pages = 'Pages';
export const notes = 'Notes';
export const source = 'Source';
export const edit = 'Edit';
export const otherLink = 'Link';
export const nextPaper = 'Next paper';
export const previousPaper = 'Previous paper';
export const overview = 'Overview';
export const table = 'Table';
export const goTo = 'Go to';
export const goToAnything = 'Go to a paper, filter or page…';
export const commands = 'Commands';
export const paper = 'Paper';
export const columns = 'Columns';
export const exportPapers = 'Export';
export const yourLibrary = 'Your library';
export const keyboardShortcuts = 'Keyboard shortcuts';
export const lightTheme = 'Light theme';
export const darkTheme = 'Dark theme';

/** The label of the button that stars a paper. */
export function starPaper(name: string): string {
  return `Star ${name}`;
}

/** The label of a button that removes something. */
export function remove(label: string): string {
  return `Remove ${label}`;
}

/** A label within a sentence: `venue` for `Venue`, but `GPU` as it is. */
export function inSentence(label: string): string {
  return /^.\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** The label for papers without a value of a facet: `No venue`. */
export function noneOf(label: string): string {
  return `No ${inSentence(label)}`;
}

/** The shortcut that opens the palette. */
export const paletteKeys = 'Ctrl K';
export const paletteKeysOnMac = '⌘ K';
