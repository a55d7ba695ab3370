import type { Acronym, BibtexRecord, Paper } from '../paper/schema.ts';
import { knownVenue } from './known-venues.ts';

/** A venue as a citation names it. */
export interface CitedVenue {
  /** The full name if it is known, else the name that the list writes. */
  readonly title: string;
  /** The list's short name; null if the title is all there is. */
  readonly short: string | null;
}

const venueWords =
  /\b(?:conference|symposium|congress|workshop|meeting|proceedings|journal|transactions|letters|review)\b/i;

/** The names of venues that a list explains itself, by their acronyms. */
export function explainedVenues(acronyms: readonly Acronym[]): ReadonlyMap<string, string> {
  return new Map(acronyms.flatMap(({ short, long }) => (venueWords.test(long) ? [[short, long]] : [])));
}

/**
 * A paper's venue with its full name: the list's own explanation of it, else that of the tables. If the
 * list gives no venue, that of the paper's BibTeX record.
 */
export function citedVenue(
  { venue, identifiers }: Pick<Paper, 'venue' | 'identifiers'>,
  explained: ReadonlyMap<string, string>,
  record: BibtexRecord | null,
): CitedVenue | null {
  if (venue === null && record?.venue !== undefined) return { title: record.venue, short: null };
  if (venue === null) return identifiers.arxiv === undefined ? null : { title: 'arXiv', short: null };
  const name = venue.name.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const title = explained.get(name) ?? knownVenue(name)?.title ?? null;
  return title === null || title === name ? { title: name, short: null } : { title, short: name };
}
