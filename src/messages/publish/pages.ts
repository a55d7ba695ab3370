/* Texts of the pages of a site that need no scripts. */

export const siteParts = 'Parts of the list';
export const topics = 'Topics';
export const venues = 'Venues';
export const years = 'Years';
export const openInList = 'Open in the list';
export const filterThese = 'Filter and sort these papers';
export const text = 'Text';
export const subtopics = 'Subtopics';

/** The title of a page of the site: its own and that of the list. */
export function titleIn(title: string, list: string): string {
  return title === list ? title : `${title} · ${list}`;
}

/** What a page with the papers of a topic, a venue or a year is about. */
export function papersIn(papers: string, name: string, list: string): string {
  return `${papers} in ${name}, from the list ${list}`;
}

export const moved = 'This paper has another address now:';

export const notFound = 'There is no page at this address';
export const notFoundHelp = 'It may have been renamed or removed.';
export const findPaper = 'Look for this paper in the list';
export const searchList = 'Search the papers';
export const search = 'Search';
