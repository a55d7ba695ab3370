import type { BibtexRecord, Paper } from '../paper/schema.ts';
import type { WorkKind } from './work-kind.ts';

const kinds: ReadonlyMap<string, WorkKind> = new Map(
  Object.entries({
    ...{ article: 'journal', periodical: 'journal' },
    ...{ inproceedings: 'conference', conference: 'conference', proceedings: 'conference' },
    ...{ phdthesis: 'thesis', mastersthesis: 'thesis', thesis: 'thesis' },
    ...{ book: 'book', techreport: 'report', report: 'report', online: 'web', electronic: 'web' },
  } as const),
);

/** The kind of publication that a BibTeX record describes; `other` where its type does not tell. */
export function recordKind({ type, venue, arxiv }: BibtexRecord): WorkKind {
  const kind = kinds.get(type) ?? 'other';
  const isUnpublished =
    venue === undefined ? kind !== 'thesis' && kind !== 'report' : /\barxiv\b/i.test(venue);
  return isUnpublished && (arxiv !== undefined || venue !== undefined) ? 'preprint' : kind;
}

/**
 * The BibTeX record of a paper if it describes the publication that the list gives: not a preprint of what
 * appeared at a conference, nor what appeared in another year.
 */
export function citedRecord(
  { bibtex, year }: Pick<Paper, 'bibtex' | 'year'>,
  printed: WorkKind,
): BibtexRecord | null {
  if (bibtex === null) return null;
  const isOfYear = year === null || bibtex.year === undefined || bibtex.year === year;
  const kind = recordKind(bibtex);
  return isOfYear && (printed === 'other' || printed === kind || kind === 'other') ? bibtex : null;
}
