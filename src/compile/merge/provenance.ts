import type { Paper, PrintedAt } from '../../paper/schema.ts';
import type { Entry } from '../entries/entry.ts';
import { withoutAddresses } from './hidden-markup.ts';

/** Where a field is in the list: the line, and its first and last column, from 1. */
type Place = readonly [line: number, from: number, to: number];

/** Marks and escapes that may be between the words of a value. */
const between = '(?:[\\s*_~`\\\\]|<[^>]*>)+';
/** Only this many characters at the beginning of a value are searched for. */
const maxLength = 80;

/** The values of a paper whose places are looked for. */
type Merged = Pick<Paper, 'title' | 'authors' | 'noteAuthors' | 'venue' | 'year'>;

/**
 * Where a paper's title, authors, affiliations, first award, venue, year and own fields first appear, found
 * in the lines of the entries that have the same value. A value that is written differently, or comes from a
 * heading or the page, is left out.
 */
export function provenanceOf(
  group: readonly Entry[],
  merged: Merged,
  linesOf: (file: string) => readonly string[],
): Paper['provenance'] {
  const provenance: Record<string, PrintedAt> = {};
  for (const entry of group) {
    let printed: readonly string[] | null = null;
    for (const [field, values] of Object.entries(printedValues(entry))) {
      if (field in provenance || !hasSame(field, entry, merged)) continue;
      printed ??= linesOf(entry.file)
        .slice(entry.line - 1, entry.endLine)
        .map(withoutAddresses);
      const place = placeOf(field, values, entry, printed);
      if (place !== null) provenance[field] = [entry.file, ...place];
    }
  }
  return provenance;
}

/** Tells whether an entry gives the value that its paper has. */
function hasSame(field: string, entry: Entry, { title, authors, noteAuthors, venue, year }: Merged): boolean {
  switch (field) {
    case 'title':
      return entry.title === title;
    case 'authors':
      return [authors, noteAuthors].some((names) => names.join() === entry.authors.join());
    case 'venue':
      return entry.venue?.name === venue?.name;
    case 'year':
      return entry.year === year;
    default:
      return true;
  }
}

/** The values of an entry's fields, as the list may write them. */
function printedValues({
  title,
  authors,
  affiliations,
  awards,
  venue,
  year,
  yearFrom,
  fields,
}: Entry): Readonly<Record<string, readonly string[]>> {
  return {
    title: [title],
    authors,
    affiliations,
    awards: awards.slice(0, 1),
    venue: venue === null ? [] : [venue.raw],
    year: yearFrom === 'venue' || yearFrom === 'date' ? [String(year)] : [],
    ...Object.fromEntries(fields.map(({ label, values }) => [`fields.${label}`, values])),
  };
}

/** Where the first and the last of a field's values are; a year within its venue, if it has one there. */
function placeOf(
  field: string,
  values: readonly string[],
  { line, venue, year }: Entry,
  printed: readonly string[],
): Place | null {
  const find = (value = '') => (value === '' ? null : findIn(printed, line, value));
  if (field === 'year' && values.length > 0) {
    const place = find(venue?.raw);
    const own = yearIn(place, printed[(place?.[0] ?? 0) - line], year);
    if (own !== null) return own;
  }
  const first = find(values[0]);
  return values.length < 2 ? first : joined(first, find(values.at(-1)));
}

/** From the first to the last of several values of one line. */
function joined(first: Place | null, last: Place | null): Place | null {
  if (first === null || last === null || first[0] !== last[0]) return first;
  return [first[0], Math.min(first[1], last[1]), Math.max(first[2], last[2])];
}

/** The year within the place of a venue. */
function yearIn(venue: Place | null, line: string | undefined, year: number | null): Place | null {
  if (venue === null || line === undefined) return null;
  const [number, from, to] = venue;
  const at = line.slice(from - 1, to).lastIndexOf(String(year));
  return at < 0 ? null : [number, from + at, from + at + String(year).length - 1];
}

/** Finds a value in lines of which the first has the number `first`. */
function findIn(lines: readonly string[], first: number, value: string): Place | null {
  const part = value.length <= maxLength ? value : value.slice(0, value.lastIndexOf(' ', maxLength));
  let pattern: RegExp | null = null;
  for (const [index, text] of lines.entries()) {
    const line = first + index;
    const at = text.indexOf(part);
    if (at >= 0) return [line, at + 1, at + (text.startsWith(value, at) ? value : part).length];
    if (!mayHold(text, part)) continue;
    pattern ??= loosePattern(part);
    const match = pattern.exec(text);
    if (match !== null) return [line, match.index + 1, match.index + match[0].length];
  }
  return null;
}

/** Tells whether a line has marks and all words of a value: a cheap check before building the pattern. */
function mayHold(text: string, value: string): boolean {
  return (
    /[*_~`\\<]|\s{2}/u.test(text) &&
    (value.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => text.includes(word))
  );
}

function loosePattern(value: string): RegExp {
  const words = value.split(/\s+/u).map((word) => word.replace(/[^\p{L}\p{N}]/gu, escapedOrNot));
  return new RegExp(words.join(between), 'u');
}

/** A pattern for a character that markdown may escape. */
function escapedOrNot(character: string): string {
  return String.raw`\\?` + (/[\^$.*+?()[\]{}|/\\]/u.test(character) ? `\\${character}` : character);
}
