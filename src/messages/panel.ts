import { formatNumber } from './count.ts';

export const previousByKey = 'Previous (k)';
export const nextByKey = 'Next (j)';
export const hidden = 'Your filters hide this paper.';
/** On a page of its own, between the title of a paper and its parts. */
export const entry = 'Entry in the list';
export const remarks = 'Remarks';
export const related = 'Related in this list';
export const inList = 'In the list';

/** The labels of the paper's fields. */
export const facts = {
  authors: 'Authors',
  affiliations: 'Affiliations',
  topic: 'Topic',
  topics: 'Topics',
  tags: 'Tags',
} as const;

/** The label of the date on which the list got the paper. */
export const added = 'Added';

/** When the entry of a paper changed last. */
export function lastChanged(date: string): string {
  return `last changed ${date}`;
}

/** The heading of the lines of the list that contain the paper's fields. */
export const sourceLines = 'Source lines';
export const mayBeMisread = 'Some fields may have been misread.';

/** Labels of the fields found in the source lines. The list's own fields keep the list's names. */
export const printedFields = {
  title: 'Title',
  name: 'Short name',
  authors: 'Authors',
  affiliations: 'Affiliations',
  awards: 'Awards',
  tags: 'Tags',
  venue: 'Venue',
  year: 'Year',
  date: 'Date',
} as const;

/** A line of a file, as a link. */
export function line(number: number): string {
  return `line ${number}`;
}

/** The file of a line, after its link, for screen readers. */
export function ofFile(file: string): string {
  return `of ${file}`;
}

/** The paper's position among the rows: `3 of 37`. */
export function positionAmong(number: number, of: number): string {
  return `${number} of ${of}`;
}

/** The target of a source link, after its text, for screen readers. */
export function ofLine(file: string, line: number): string {
  return `of ${file}, line ${line}`;
}

/** Shown if no paper has the id in the address. */
export const notFound = 'Not found in this list';
export const noPaperCalled = 'There is no paper called';
export const renamed = 'here. It may have been renamed, or the link may be from another list.';
export const nearest = 'Did you mean';
export const backToList = 'Back to the list';

export const goThere = 'Go there';
export const goToFirst = 'Go to the first';
export const next = 'Next';
export const matchKeys = 'Enter: next match, Shift+Enter: previous match';

/** Counts the matches of a query, before the query itself. */
export function matchCount(count: number): string {
  return `${formatNumber(count)} ${count === 1 ? 'match' : 'matches'} for`;
}

/** The position of the current match, before the query itself. */
export function matchPosition(number: number, of: number): string {
  return `Match ${number} of ${of} for`;
}

/** Why a paper is related, before the shared names. */
export const reasons = {
  section: 'same section',
  venue: 'same venue',
  author: 'by',
  affiliation: 'from',
  tag: 'tagged',
  terms: 'both mention',
} as const;

export const cite = 'Cite';
export const citeByKey = 'Cite (c copies BibTeX)';
export const citation = 'Citation';
export const bibtexCopied = 'BibTeX copied';
export const bibtexShown = 'Copy it below';

/** The link to the page of a venue. */
export function pageOf(venue: string): string {
  return `Page of ${venue}`;
}

/** Names the place in a `.bib` file that supplies what the entry does not give. */
export function completedFrom(file: string, line: number): string {
  return `What the entry does not give comes from ${file}, line ${line}.`;
}

export const format = 'Format';
export const download = 'Download';
export const noAuthors = 'The list names no authors of this paper, so the citation has none.';

/** The link to a site that may know the authors. */
export function lookUpAt(place: string): string {
  return `See it on ${place} for the authors`;
}

export const details = 'The related papers and the source lines';
export const detailsInPart = 'Some related papers or source lines could not be shown: their file is damaged.';
