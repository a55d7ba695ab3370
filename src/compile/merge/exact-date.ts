import type { Paper } from '../../paper/schema.ts';
import type { Entry } from '../entries/entry.ts';

/**
 * The date of a paper of a given year, as exact as an entry gives it; otherwise the month in its arXiv id.
 * Null if neither is of that year.
 */
export function exactDateOf(
  group: readonly Pick<Entry, 'date'>[],
  year: number | null,
  arxiv: string | undefined,
): Pick<Paper, 'date' | 'dateFrom'> {
  const isOfYear = (date: string) => date.startsWith(`${year}-`);
  const printed = group.map(({ date }) => date).find((date) => date !== null && isOfYear(date));
  if (printed != null) return { date: printed, dateFrom: 'date' };
  const [, yy, mm] = /^(\d{2})(0[1-9]|1[0-2])\.\d{4,5}/u.exec(arxiv ?? '') ?? [];
  const numbered = yy === undefined ? '' : `20${yy}-${mm}`;
  return isOfYear(numbered) ? { date: numbered, dateFrom: 'arxiv' } : { date: null, dateFrom: null };
}
