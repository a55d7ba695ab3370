import type { BibtexRecord, Paper } from '../paper/schema.ts';
import type { WorkKind } from './work-kind.ts';

/** When a paper was published, as exact as it is known. */
export interface PublicationDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/**
 * The date of publication. An arXiv id tells the month of a preprint only, and a date of another year
 * than the paper's is not that of its publication. What the list does not give is taken from the paper's
 * BibTeX record.
 */
export function publicationDate(
  { year: printed, date, dateFrom }: Pick<Paper, 'year' | 'date' | 'dateFrom'>,
  work: WorkKind,
  record: BibtexRecord | null,
): PublicationDate | null {
  const year = printed ?? record?.year ?? null;
  if (year === null) return null;
  const [dateYear, month = null, day = null] = (date ?? '').split('-').map(Number);
  const isPublication = dateYear === year && (dateFrom !== 'arxiv' || work === 'preprint');
  return isPublication ? { year, month, day } : { year, month: record?.month ?? null, day: null };
}
