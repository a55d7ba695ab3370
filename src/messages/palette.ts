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
import { counted } from './count.ts';

export const box = 'Papers, filters, pages and commands';
export const offered = 'What is offered';
export const nothing = 'Nothing is called that. Try fewer letters or other words.';
export const preparing =
  'The search is being prepared: until then papers are found by the beginning of their titles.';
export const commands = 'Commands';
export const openedLast = 'Opened last';
export const papers = 'Papers';
export const linkCopied = 'The link is copied.';
export const linkNotCopied = 'This browser does not let the page copy: take the link from the address bar.';

/** How much is offered. */
export function toChoose(count: number): string {
  return `${counted(count, 'thing')} to choose from`;
}

/** Names the way to all papers that a search finds. */
export function searchFor(query: string): string {
  return `Search for “${query}”`;
}

/* What the palette commands: each name, and other words under which it is found. */

export const commandStarPaper = ['Star this paper', 'library favourite'] as const;
export const commandUnstarPaper = ['Remove the star from this paper', 'library favourite'] as const;
export const commandNext = [nextPaper, 'down'] as const;
export const commandPrevious = [previousPaper, 'up'] as const;
export const commandClosePaper = ['Close this paper', 'panel'] as const;
export const commandClearFilters = ['Clear all filters', 'reset remove everything'] as const;
export const commandSortByList = ['Sort in the list’s own order', 'order relevance'] as const;
export const commandSortByMatch = ['Sort by best match', 'order relevance'] as const;
export const commandLight = [lightTheme, 'mode colour appearance'] as const;
export const commandDark = [darkTheme, 'mode colour appearance'] as const;
export const commandComfortable = ['Comfortable rows', 'density'] as const;
export const commandCompact = ['Compact rows', 'density'] as const;
export const commandColumns = ['Choose columns', 'table show hide'] as const;
export const commandSave = [exportPapers, 'save download bibtex csv json cite'] as const;
export const commandCopyLink = ['Copy the link to this view', 'address url share'] as const;
export const commandPrint = ['Print', 'paper pdf bibliography'] as const;
export const commandLibrary = [yourLibrary, 'starred read notes backup'] as const;
export const commandKeys = [keyboardShortcuts, 'help'] as const;

/** Takes one thing away that limits what is shown. */
export function commandRemove(label: string) {
  return [removeOne(label), 'filter untick'] as const;
}

/** Shows the papers with one mark of the reader's. */
export function commandShowOnly(mark: string) {
  return [`Show only: ${mark}`, 'library filter'] as const;
}

/** Sorts by a key. */
export function commandSortBy(key: string) {
  return [`Sort by ${key}`, 'order'] as const;
}
