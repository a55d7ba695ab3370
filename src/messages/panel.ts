import { counted } from './count.ts';

export const previousByKey = 'Previous (k)';
export const nextByKey = 'Next (j)';
export const hidden = 'The filters hide this paper in the table.';
export const remarks = 'Remarks';
export const related = 'Related in this list';
export const inList = 'In the list';

/** The names of the paper's facts. */
export const facts = {
  authors: 'Authors',
  affiliations: 'Affiliations',
  topic: 'Topic',
  topics: 'Topics',
  tags: 'Tags',
} as const;

/** Where the paper stands among the rows: `3 of 37`. */
export function placeAmong(number: number, of: number): string {
  return `${number} of ${of}`;
}

/** Which line of the list a link leads to, after its word. */
export function ofLine(file: string, line: number): string {
  return `of ${file}, line ${line}`;
}

/** Says that no paper has the id of the address. */
export const notFound = 'Not found in this list';
export const noPaperCalled = 'There is no paper called';
export const renamed = 'here. It may have been renamed, or the link may be from another list.';
export const backToList = 'Back to the list';

export const goThere = 'Go there';
export const goToFirst = 'Go to the first';
export const next = 'Next';
export const placeKeys = 'On a place, Enter goes to the next, Shift+Enter back';

/** How many places of the text answer a search, before its words. */
export function placesMatch(count: number): string {
  return count === 1 ? '1 place matches' : `${counted(count, 'place')} match`;
}

/** Which of these places is shown, before the words of the search. */
export function placeFor(number: number, of: number): string {
  return `Place ${number} of ${of} for`;
}

/** Why another paper is related, before the names that say so. */
export const reasons = {
  section: 'same section',
  venue: 'same venue',
  author: 'by',
  affiliation: 'from',
  tag: 'tagged',
  terms: 'both say',
} as const;

export const cite = 'Cite';
export const format = 'Format';
export const download = 'Download';
export const noAuthors = 'The list names no authors of this paper, so the citation has none.';

/** Names the link to where a paper's authors are known. */
export function lookUpAt(place: string): string {
  return `Look it up at ${place}`;
}
