import type { Paper } from '../paper/schema.ts';

/** A preprint on arXiv. */
export interface ArxivPreprint {
  readonly id: string;
  /** The subject class, such as `cs.DC`; null if the list does not give it. */
  readonly subject: string | null;
}

const printedNumber = /(?<![\d.])(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?!\d)/u;
const printedSubject = /\[([a-z-]+(?:\.[A-Za-z-]{2,})?)\]/u;

/**
 * The arXiv preprint of a paper: by its links, else as its venue gives it (`arXiv:2205.11913 [cs.DC]`), else of its
 * BibTeX record.
 */
export function arxivPreprint({
  identifiers,
  venue,
  bibtex,
}: Pick<Paper, 'identifiers' | 'venue' | 'bibtex'>): ArxivPreprint | null {
  const printed = venue?.name === 'arXiv' ? venue.raw : '';
  const id = identifiers.arxiv ?? printedNumber.exec(printed)?.[1] ?? bibtex?.arxiv;
  if (id === undefined) return null;
  // Before 2007 the subject was part of the id.
  const [subject, old] = id.split('/');
  return {
    id,
    subject: printedSubject.exec(printed)?.[1] ?? (old === undefined ? null : (subject ?? null)),
  };
}
