import { titleKey } from '../../../paper/fold.ts';
import type { Venue } from '../../../paper/schema.ts';
import { type BibRecord, parseBibFile } from '../../bibtex/bib-records.ts';
import { bibtexFacts } from '../../bibtex/bibtex-facts.ts';
import { texText } from '../../bibtex/tex-text.ts';
import { isStatus } from '../../names/venue.ts';
import { venueKind } from '../../names/venue-kind.ts';
import { venueOf as printedVenueOf } from '../../reading/venues/venue-of.ts';
import type { Outline } from '../../syntax/outline.ts';

/** A page with at least this many entries is a list, whatever the record of a paper on it: `Please cite us as …`. */
export const minListed = 20;

/** The facts of a page's paper in a BibTeX record in the page's text. */
export interface FencedRecord {
  readonly authors: readonly string[];
  readonly authorsComplete: boolean;
  readonly venue: Venue | null;
  readonly year: number | null;
}

/** A truncated title is recognised only if its title key has at least this many characters. */
const minStart = 12;

/**
 * The BibTeX record, in a code block of a page, whose title is the page's: maintainers copy it from the
 * publisher. Null if the page has none; all other records are ignored.
 */
export function fencedRecord({ blocks }: Pick<Outline, 'blocks'>, title: string): FencedRecord | null {
  for (const { node } of blocks) {
    if (node.type !== 'code') continue;
    const record = recordsIn(node.value).find(({ fields }) =>
      isSameTitle(texText(fields.get('title')?.text ?? ''), title),
    );
    if (record !== undefined) return recordFacts(record);
  }
  return null;
}

/** The BibTeX records of a code block that begins with one. */
export function recordsIn(code: string): readonly BibRecord[] {
  return /^\s*@\s*[a-z]+\s*[{(]/iu.test(code) ? parseBibFile(code).records : [];
}

/** `KNOT: Ropes that Hold` is also `KNOT`, or the same title, truncated. */
export function isSameTitle(recorded: string, printed: string): boolean {
  const [a, b] = [titleKey(recorded), titleKey(printed)];
  if (a === '' || b === '' || a === b) return a === b && a !== '';
  const [short, long, whole] = a.length < b.length ? [a, b, printed] : [b, a, recorded];
  return (
    long.startsWith(short) && (short.length >= minStart || titleKey(whole.split(':', 1)[0] ?? '') === short)
  );
}

/** The facts in a record. */
export function recordFacts(record: BibRecord): FencedRecord {
  const { authors, authorsComplete, venue, year } = bibtexFacts(record, '').bibtex;
  const isJournal = record.fields.has('journal') || record.fields.has('journaltitle');
  const isVenue = venue !== undefined && (isJournal || record.fields.has('booktitle')) && !isStatus(venue);
  return {
    authors,
    authorsComplete,
    venue: isVenue ? readVenueName(venue, isJournal) : null,
    year: year ?? null,
  };
}

/** The field says that it is a venue, so an unknown name is one, too. */
function readVenueName(name: string, isJournal: boolean): Venue | null {
  const { venue } = printedVenueOf(name);
  if (venue?.kind !== 'other') return venue;
  return { ...venue, kind: venueKind(venue.name, true) ?? (isJournal ? 'journal' : 'conference') };
}
