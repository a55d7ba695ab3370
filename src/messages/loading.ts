import { formatCount, formatNumber } from './count.ts';

/* Texts shown while the list loads, and if it fails to. */

export const loading = 'Loading the papers…';
export const stillLoading = 'Still loading the papers: the connection is slow…';
export const preparingSearch = 'Preparing the search…';
export const openingLibrary = 'Opening your library…';
export const loadingOverview = 'Loading the overview…';

export const firstRowsOnly = 'Until it loads, you see only the first papers, without search and filters.';
export const nothingToShow = 'There is no list to show';
export const incomplete = 'The list could not be read: its data is incomplete, or the file is not a list.';
export const appOutdated = 'This page is out of date. Reload it to get the new version.';
export const drawingFailed = 'Something went wrong while drawing the page.';
export const dataOutdated = 'The list could not be read: its data has an old or unknown format.';
export const noPapers = 'The list could not be read: its file has no papers.';

/** The host returned an error status. */
export function badStatus(status: number): string {
  return `The list could not be loaded (status ${status}).`;
}

export const noPapersYet = 'This list has no papers yet';
export const papersAppear = 'Papers appear here once the list has some.';

export const pageText = 'The text of this page';
export const pageInPart = 'Part of this page could not be shown: its text is damaged.';
export const allPapers = 'All papers';

/** The list has no page with this path. */
export function noPage(path: string): string {
  return `The list has no page “${path}”: it was renamed or removed.`;
}

/* What could not be loaded, and why. */

export const part = 'This part of the page';
export const list = 'The list';
export const page = 'Part of the page';

const causes = {
  offline: ': you seem to be offline.',
  outdated: ': the site has been updated. Reload to get the new version.',
  missing: ': a file is missing or damaged.',
  damaged: ': its script is damaged. Reload the page.',
} as const;

/** Says what could not be loaded, and why. */
export function notLoaded(what: string, cause: keyof typeof causes): string {
  return `${what} could not be loaded${causes[cause]}`;
}

/* Without scripts, papers are plain rows. */

export const needsScripts = '. To search, filter and sort them, turn on JavaScript.';
export const papersByNumber = 'Papers by number';

/** Says which papers a page shows: `Papers 501–1,000 of 2,160 papers`. */
export function papersOf(first: number, last: number, total: number): string {
  return `Papers ${numbersFrom(first, last)} of ${formatCount(total, 'paper')}`;
}

/** The first and the last of some numbers: `501–1,000`. */
export function numbersFrom(first: number, last: number): string {
  return `${formatNumber(first)}–${formatNumber(last)}`;
}
