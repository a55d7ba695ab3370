import { formatNumber, formatPaperCount } from '../count.ts';

export const orderShown = 'the order shown';
export const hiddenLast = 'the order shown, the others last';
export const asReadingList = 'As a reading list: a link to these papers';
export const openData = 'The whole list as data';
export const nameOfList = 'Name of the reading list';
export const nameIfLiked = 'Name (optional)';
export const addLines = 'A line about each paper';
export const copyLink = 'Copy link';
export const copyLinkToPapers = 'Copy a link to these papers';
export const saveBibtex = 'Save these papers as BibTeX';

/** Says that the papers were saved. */
export function savedBibtex(count: number): string {
  return `${formatPaperCount(count, count)} saved as BibTeX`;
}

export const longLink = 'This link is long: some apps may cut it off.';

/** What is exported: `37 papers, in the order shown`. */
export function papersIn(count: number, order: string): string {
  return `${formatPaperCount(count, count)}, in ${order}`;
}

export const withRemarks = 'Include remarks in citations';

/** The choice to cite resources, too: `Include resources in citations: 3 left out`. */
export function withResources(count: number, isOn: boolean): string {
  return `Include resources in citations: ${isOn ? formatNumber(count) : `${formatNumber(count)} left out`}`;
}

/** What the list does not name: `84 of 86 papers without authors, because the list names none.` */
export function withoutAuthors(count: number, of: number): string {
  return `${formatPaperCount(count, of)} without authors, because the list names none.`;
}

/** What to do about them, if `identified` of `count` can be looked up by identifier. */
export function completeByIdentifier(identified: number, count: number): string {
  if (identified === 1)
    return `${count === 1 ? 'It has' : 'One has'} a DOI or arXiv id, from which Zotero or JabRef can complete it.`;
  const which = identified === count ? (count === 2 ? 'Both' : 'All') : formatNumber(identified);
  return `${which} have a DOI or arXiv id, from which Zotero or JabRef can complete them.`;
}

export const lookUpAuthors = "Each paper's panel links to a site that may name its authors.";

/* The comparison of papers. */

export const compare = 'Compare';
export const copyMarkdown = 'Copy as Markdown';
export const copyLatex = 'Copy as LaTeX';
export const nothing = 'Nothing';

/** The labels of the rows of a comparison. */
export const compared = {
  venue: 'Venue',
  year: 'Year',
  authors: 'Authors',
  affiliations: 'Affiliations',
  awards: 'Awards',
  topics: 'Topics',
  code: 'Code',
  summary: 'Summary',
  yourNote: 'Your note',
} as const;

/** Says how many papers can be compared. */
export function howManyToCompare(least: number, most: number): string {
  return `Select ${least} to ${most} papers to compare them`;
}

/** Some of several names. */
export function andOthers(names: string): string {
  return `${names} et al.`;
}
