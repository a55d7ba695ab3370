import { lookUpVenue, unambiguousVenue } from '../../names/gazetteer/venue-names.ts';
import { noVenue, type PrintedVenue, readVenue } from '../../names/venue.ts';
import { canonicalName } from '../../names/venue-name.ts';
import { takeYear } from '../../names/years.ts';
import type { Memo } from '../../reading/lines/memo.ts';
import { markedKind } from './kind-mark.ts';
import { venueOfHeading } from './venue-headings.ts';

/** `Symposium on Knots and Ropes (KNAR)` */
const acronymAfter = /\s[(（]([^()（）]*\p{Lu}[^()（）]*\p{Lu}[^()（）]*)[)）]$/u;

/**
 * The venue that the innermost heading of a venue names: "ATC 2020", or "OSDI" below "2024". A subject such
 * as "Machine Learning" does not count, although a journal has that name.
 */
export function headingVenue(
  section: readonly string[],
  venues: ReadonlySet<string>,
  memo: Memo,
): PrintedVenue | null {
  const printed = section.map((heading, depth) => {
    const bare = memo.of(venueOfHeading, heading);
    const known = memo.of(readVenue, bare) ?? (venues.has(heading) ? ambiguousVenue(bare) : null);
    const venue = known?.venue == null && venues.has(heading) ? markedVenue(heading, bare) : known;
    const acronym = /^\S*\p{Lu}\S*\p{Lu}\S*$/u.test(bare) ? bare : acronymAfter.exec(bare)?.[1];
    const isAcronym = acronym !== undefined && unambiguousVenue(acronym) !== null;
    return venue?.venue != null &&
      (venues.has(heading) || (venue.isSure && (isAcronym || (venue.year !== null && depth > 0))))
      ? venue
      : null;
  });
  return printed.findLast((venue) => venue !== null) ?? null;
}

/** A venue marked `*` in the gazetteer: also an ordinary word. Among headings of venues, it is one. */
function ambiguousVenue(raw: string): PrintedVenue | null {
  const known = lookUpVenue(raw);
  return known === null
    ? null
    : { ...noVenue, venue: { name: canonicalName(raw), raw, kind: known.kind }, isSure: true };
}

/** An unknown venue whose heading gives its kind: `Ropeways 2022 [J]`. */
function markedVenue(heading: string, bare: string): PrintedVenue | null {
  const kind = markedKind(heading);
  const { name, year } = takeYear(bare);
  if (kind === null || name === '') return null;
  const yearFrom = year === null ? null : 'venue';
  return { ...noVenue, venue: { name: canonicalName(name), raw: bare, kind }, year, yearFrom, isSure: true };
}
