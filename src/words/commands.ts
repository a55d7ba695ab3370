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

/* What the palette commands: each name, and other words under which it is found. */

export const starPaper = ['Star this paper', 'library favourite'] as const;
export const unstarPaper = ['Remove the star from this paper', 'library favourite'] as const;
export const next = [nextPaper, 'down'] as const;
export const previous = [previousPaper, 'up'] as const;
export const closePaper = ['Close this paper', 'panel'] as const;
export const clearFilters = ['Clear all filters', 'reset remove everything'] as const;
export const sortByList = ['Sort in the list’s own order', 'order relevance'] as const;
export const sortByMatch = ['Sort by best match', 'order relevance'] as const;
export const light = [lightTheme, 'mode colour appearance'] as const;
export const dark = [darkTheme, 'mode colour appearance'] as const;
export const comfortable = ['Comfortable rows', 'density'] as const;
export const compact = ['Compact rows', 'density'] as const;
export const columns = ['Choose columns', 'table show hide'] as const;
export const save = [exportPapers, 'save download bibtex csv json cite'] as const;
export const copyLink = ['Copy the link to this view', 'address url share'] as const;
export const print = ['Print', 'paper pdf bibliography'] as const;
export const library = [yourLibrary, 'starred read notes backup'] as const;
export const keys = [keyboardShortcuts, 'help'] as const;

/** Takes one thing away that limits what is shown. */
export function remove(label: string) {
  return [removeOne(label), 'filter untick'] as const;
}

/** Shows the papers with one mark of the reader's. */
export function showOnly(mark: string) {
  return [`Show only: ${mark}`, 'library filter'] as const;
}

/** Sorts by a key. */
export function sortBy(key: string) {
  return [`Sort by ${key}`, 'order'] as const;
}
