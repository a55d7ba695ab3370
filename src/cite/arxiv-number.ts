import type { Paper } from '../paper/schema.ts';

/** The number of a preprint on arXiv. */
export interface ArxivNumber {
  readonly id: string;
  /** The subject class, such as `cs.DC`; null if the list does not give it. */
  readonly subject: string | null;
}

const printedNumber = /(?<![\d.])(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?!\d)/u;
const printedSubject = /\[([a-z-]+(?:\.[A-Za-z-]{2,})?)\]/u;

/**
 * A paper's arXiv id: of its links, else as its venue gives it (`arXiv:2205.11913 [cs.DC]`), else of its
 * BibTeX record.
 */
export function arxivNumber({
  identifiers,
  venue,
  bibtex,
}: Pick<Paper, 'identifiers' | 'venue' | 'bibtex'>): ArxivNumber | null {
  const printed = venue?.name === 'arXiv' ? venue.raw : '';
  const id = identifiers.arxiv ?? printedNumber.exec(printed)?.[1] ?? bibtex?.arxiv;
  if (id === undefined) return null;
  // Before 2007 the subject was part of the number.
  const [subject, old] = id.split('/');
  return {
    id,
    subject: printedSubject.exec(printed)?.[1] ?? (old === undefined ? null : (subject ?? null)),
  };
}
