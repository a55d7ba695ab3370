import {
  darkTheme,
  exportPapers,
  keyboardShortcuts,
  lightTheme,
  nextPaper,
  previousPaper,
  remove as removeOne,
  yourLibrary,
} from './common.ts';
import { formatCount } from './count.ts';

export const box = 'Papers, filters, pages and commands';
export const suggestions = 'Suggestions';
export const nothing = 'No matches. Try fewer letters or other words.';
export const preparing = 'Search is still being prepared. Until it is ready, type the beginning of a title.';
export const recentlyOpened = 'Recently opened';
export const papers = 'Papers';
export const linkCopied = 'Link copied.';
export const linkNotCopied = 'The browser did not allow copying: copy the link from the address bar.';

/** Counts the suggestions. */
export function suggestionCount(count: number): string {
  return formatCount(count, 'suggestion');
}

/** The suggestion that shows all papers of a search. */
export function searchFor(query: string): string {
  return `Search for “${query}”`;
}

/* Commands: each name, and further search terms. */

export const commandStarPaper = ['Star this paper', 'library favourite'] as const;
export const commandUnstarPaper = ['Remove the star from this paper', 'library favourite'] as const;
export const commandNext = [nextPaper, 'down'] as const;
export const commandPrevious = [previousPaper, 'up'] as const;
export const commandClosePaper = ['Close this paper', 'panel'] as const;
export const commandClearFilters = ['Clear all filters', 'reset remove everything'] as const;
export const commandLight = [lightTheme, 'mode colour appearance'] as const;
export const commandDark = [darkTheme, 'mode colour appearance'] as const;
export const commandComfortable = ['Comfortable rows', 'density'] as const;
export const commandCompact = ['Compact rows', 'density'] as const;
export const commandColumns = ['Choose columns', 'table show hide'] as const;
export const commandSave = [exportPapers, 'save download bibtex csv json cite'] as const;
export const commandSaveView = ['Save this view', 'library keep name filter query'] as const;
export const commandCopyLink = ['Copy the link to this view', 'address url share'] as const;
export const commandPrint = ['Print', 'paper pdf bibliography'] as const;
export const commandLibrary = [yourLibrary, 'starred read notes backup'] as const;
export const commandKeys = [keyboardShortcuts, 'help'] as const;

/** Removes one filter. */
export function commandRemove(label: string) {
  return [removeOne(label), 'filter untick'] as const;
}

/** Shows the papers with one of the reader's marks. */
export function commandShowOnly(mark: string) {
  return [`Show only: ${mark}`, 'library filter'] as const;
}

/** Returns to the order without a sort key. */
export function commandUnsort(order: string) {
  return [`Sort ${order}`, 'order relevance'] as const;
}

/** Sorts by a key. */
export function commandSortBy(key: string) {
  return [`Sort by ${key}`, 'order'] as const;
}
