import type { Venue } from '../../../paper/schema.ts';
import { isStatus, type PrintedVenue } from '../../names/venue.ts';
import { hasVenueWord, venueKind } from '../../names/venue-kind.ts';
import { pattern, printedYear } from '../../patterns/pattern.ts';
import { venueOf as printedVenueOf } from '../../reading/venues/venue-of.ts';
import { type MatterValues, textsOf } from '../front-matter-values.ts';
import { isPlaceholder } from '../placeholder.ts';

/** The venues that a value of front matter names, as text. */
export function venueTexts(value: unknown): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values
    .flatMap((each) => textsOf(typeof each === 'string' ? setInItalics(each) : each))
    .filter((text) => !isPlaceholder(text))
    .map(withoutPlaceAfterYear);
}

/** `PhD thesis, Kite Series 12, *Knot University*` */
const degree = /^[\p{L}.’']+(?:\s\p{L}+)?\s(?:thesis|dissertation)(?=,|\s*$)/iu;

/** `In *A Book of Kites* (ed. M. Berg), Knot Press, 12-34`: the venue is what a site sets in italics. */
function setInItalics(text: string): string {
  const [, before = '', name, after = ''] =
    /^([^*]{0,60})(?<!\*)\*([^*]{4,})\*(?!\*)([^*]*)$/su.exec(text) ?? [];
  if (name !== undefined && degree.test(before)) return `${degree.exec(before)?.[0]}, ${name}`;
  return name === undefined || hasVenueWord(before) || hasVenueWord(after) ? text : name;
}

const placeAfterYear = pattern('iu')`
  ^([^()]*\(${printedYear}\)),\s(?!.*(?:workshop|track|symposium|conference))
  (?:\d|paper\s|art|nos?[.\s]|pp?\.|vol|part\s|published\s|in\s).*$`;

/** `Kite Letters 12 (2016), paper no. 7, 71-155`: what comes after the year is not part of the venue. */
function withoutPlaceAfterYear(venue: string): string {
  return venue.replace(placeAfterYear, '$1');
}

/** The venue's full name, unless only its short one is known or the full one just says "preprint". */
export function venueAmong(full: readonly string[], short: readonly string[]): PrintedVenue | null {
  const [named, abbreviated] = [full, short].map((texts) => texts.find((text) => !isStatus(text)));
  const [long, brief] = [named, abbreviated].map((text) =>
    text === undefined ? null : printedVenueOf(text),
  );
  const isKnown = (read: PrintedVenue | null | undefined) =>
    read?.venue != null && read.venue.kind !== 'other';
  if (long != null) return brief != null && isKnown(brief) && !isKnown(long) ? brief : long;
  const [status] = [...full, ...short];
  return brief ?? (status === undefined ? null : printedVenueOf(status));
}

/** Front matter labels the venue, so an unknown name is one too. */
export function venueOf(read: PrintedVenue, values: MatterValues): Venue | null {
  if (read.venue?.kind !== 'other') return read.venue;
  const kind =
    venueKind(read.venue.name, true) ??
    (['journal', 'journalref'].some((key) => values.has(key)) ? 'journal' : 'conference');
  return { ...read.venue, kind };
}
