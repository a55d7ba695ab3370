/* Texts shown while the list loads, and if it fails to. */

export const loading = 'Loading the papers…';
export const stillLoading = 'Still loading the papers: the connection is slow…';
export const preparingSearch = 'Preparing the search…';
export const openingLibrary = 'Opening your library…';
export const loadingOverview = 'Loading the overview…';

export const appMissing =
  'Part of the page could not be loaded: it cannot search, filter or open papers. Reload when you are connected.';
export const nothingToShow = 'There is no list to show';
export const reloadForNew = 'Reload to get the new page.';
export const notReached = 'The list could not be loaded. Are you connected?';
export const incomplete = 'The list could not be read: its data are incomplete, or the file is not a list.';
export const appOutdated = 'This page is older than its data.';
export const drawingFailed = 'Something went wrong while the page was drawn.';
export const dataOutdated = 'The list could not be read: its data have an older version, or no version.';
const unreadable = 'The list could not be read';

/** The host returned an error status. */
export function notLoaded(status: number): string {
  return `The list could not be loaded (status ${status}).`;
}

/** The dataset is invalid at a path; an empty path means as a whole. */
export function unexpected(place: string): string {
  return place === '' ? `${unreadable}.` : `${unreadable}: something unexpected at “${place}”.`;
}

export const noPapersYet = 'This list has no papers yet';
export const papersAppear = 'Papers appear here as soon as a page of the list names some.';

export const pageNotReached = 'The page could not be loaded. Are you connected?';
export const allPapers = 'All papers';

/** The list has no page with this path. */
export function noPage(path: string): string {
  return `The list has no page “${path}”: it was renamed or removed.`;
}
