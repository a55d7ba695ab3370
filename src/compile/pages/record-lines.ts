import type { Venue, YearSource } from '../../paper/schema.ts';
import type { StyledText } from '../markdown/styled-text.ts';
import { affiliationStrength, splitAffiliations } from '../names/affiliations.ts';
import { fieldNameOfLine } from '../names/field-role.ts';
import { type PrintedVenue, readVenue } from '../names/venue.ts';
import { takeYear } from '../names/years.ts';
import type { Outline } from '../syntax/outline.ts';
import { saysYear, splitTags } from './labelled-headings.ts';
import { linesOf, namesAuthors } from './meta-lines.ts';
import type { PageFacts } from './page-facts.ts';

/** The facts of a paper in labelled lines. */
interface RecordFacts {
  readonly venue: Venue;
  readonly year: number | null;
  readonly yearFrom: YearSource | null;
  readonly tags: readonly string[];
  readonly affiliations: readonly string[];
}

/** A line that says only where a paper appeared, or where its authors work, is at most this long. */
const maxPlainLength = 80;

/**
 * Reads the lines `Venue: …`, `Year: …` and `Tags: …` beside the title of a page's paper, and lines below
 * those of the authors that only name a venue or organisations. A separate `Year:` line takes precedence over
 * the year in the venue.
 */
export function factsOfRecord(
  lines: readonly StyledText[],
): Partial<RecordFacts> & Pick<RecordFacts, 'affiliations'> {
  const facts: { -readonly [Key in keyof RecordFacts]?: RecordFacts[Key] } = {};
  let affiliations: readonly string[] = [];
  let year: number | null = null;
  const appeared = (read: PrintedVenue | null) => {
    if (read?.venue != null)
      Object.assign(facts, { venue: read.venue, year: read.year, yearFrom: read.yearFrom });
  };
  const firstAuthors = lines.findIndex(namesAuthors);
  for (const [index, { text }] of lines.entries()) {
    const field = fieldNameOfLine(text);
    const value = text.slice(field?.length ?? 0).trim();
    if (field === null) {
      const isAfterAuthors = firstAuthors >= 0 && index > firstAuthors && value.length <= maxPlainLength;
      const read = isAfterAuthors ? readVenue(value) : null;
      if (read?.isSure === true && read.venue !== null && read.year !== null) appeared(read);
      else if (isAfterAuthors && affiliationStrength(value) === 'sure')
        affiliations = splitAffiliations(value);
    } else if (field.role === 'venue') appeared(readVenue(value));
    else if (field.role === 'links' && sourceName.test(field.name) && facts.venue === undefined)
      appeared(venueAmong(value));
    else if (field.role === 'tags') facts.tags = splitTags(value);
    else if (field.role === 'affiliations') affiliations = splitAffiliations(value);
    else if (field.role === 'date' && saysYear(field.name)) {
      // `Year: KNOT 2020`
      const read = readVenue(value);
      if (read?.isSure === true && read.venue !== null) appeared(read);
      else year ??= takeYear(value).year;
    }
  }
  return year === null ? { ...facts, affiliations } : { ...facts, affiliations, year, yearFrom: 'date' };
}

/** A field name that may announce an address, or where a paper appeared. */
const sourceName = /^(?:sources?|resources?|links?|page)$/iu;

/** `KNOT 2020 / arXiv`: the first sure venue that a source names; a preprint server if it is alone. */
function venueAmong(value: string): PrintedVenue | null {
  if (value.length > maxPlainLength) return null;
  const found = value.split(/\s*[/|;]\s+/u).flatMap((part) => {
    const read = readVenue(part.trim());
    return read?.isSure === true && read.venue !== null ? [read] : [];
  });
  return found.find(({ venue }) => venue?.kind !== 'preprint') ?? found[0] ?? null;
}

/**
 * Tells whether, and how surely, the lines right below a page's title show that the page is about one paper,
 * even if it has entries (see `paperHeading`). If another line names authors, the page is a list: null.
 */
export function describedAs(
  {
    authors,
    venue,
    year,
  }: { readonly authors: readonly string[]; readonly venue: Venue | null; readonly year: number | null },
  { blocks }: Outline,
): PageFacts['paperHeading'] {
  if (authors.length === 0 || (venue ?? year) === null || linesOf(blocks).filter(namesAuthors).length > 1)
    return null;
  return authors.length > 1 && year !== null ? 'withAuthorsAndYear' : 'sure';
}
