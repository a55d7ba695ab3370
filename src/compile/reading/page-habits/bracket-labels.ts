import { lookUpVenue } from '../../names/gazetteer/venue-names.ts';
import { readBracketLabel } from '../../names/people/bracket-label.ts';
import type { PreparedLine, Reading } from '../partial-labellings.ts';
import { asOpeningNames } from './opening-names.ts';

/** At least this many entries make a habit. */
const minEntries = 3;
/** Of the brackets that open entries, at least this share names people and a year. */
const minShare = 0.6;
/** Of these, at least this share is different: a venue recurs more often than the authors of a work. */
const minDifferent = 0.7;

/** Brackets that open a line. */
interface Opening {
  /** Their last atom. */
  readonly end: number;
  /** The people that they name; null if they are no label of people and a year. */
  readonly people: string | null;
  readonly rest: string;
}

/**
 * `[Frost 2016] A Title`, `[2016Frost] A Title`: if most brackets that open the entries of a page hold a name
 * and a year, and most of the names are different, they are people. In a single entry, `[Knots 2016]` may be
 * a venue.
 */
export function readBracketLabels(
  entries: readonly (readonly PreparedLine[])[],
): readonly (readonly PreparedLine[])[] {
  const openings = entries.map(([head]) => (head === undefined ? null : openingOf(head)));
  const brackets = differentWorks(openings);
  const people = brackets.flatMap((opening) => opening.people ?? []);
  if (
    people.length < Math.max(minEntries, minShare * brackets.length) ||
    new Set(people).size < minDifferent * people.length
  )
    return entries;
  return entries.map((lines, index) => {
    const [opening, [head, ...others]] = [openings[index] ?? null, lines];
    if (opening === null || opening.people === null || head === undefined) return lines;
    return [withPeople(head, opening.end), ...others];
  });
}

/** The openings before different words: a page may list a work in several of its sections. */
function differentWorks(openings: readonly (Opening | null)[]): readonly Opening[] {
  const byRest = new Map<string, Opening>();
  for (const opening of openings) if (opening !== null) byRest.set(opening.rest, opening);
  return [...byRest.values()];
}

function openingOf({ cut: { atoms, gaps, memo, text } }: PreparedLine): Opening | null {
  if (gaps[0]?.includes('[') !== true || atoms[0]?.link !== null) return null;
  const end = gaps.findIndex((gap, index) => index > 0 && gap.includes(']')) - 1;
  // Without words after them, the brackets are all of the line.
  if (end < 0 || end + 1 >= atoms.length) return null;
  const words = text.text.slice(atoms[0].start, atoms[end]?.end);
  const label = memo.of(readBracketLabel, words);
  const isVenue = label?.authors.some((name) => !/\p{Ll}/u.test(name) || lookUpVenue(name) !== null);
  const people = label === null || isVenue === true ? null : label.authors.join('; ');
  return { end, people, rest: text.text.slice(atoms[end + 1]?.start, atoms[end + 1]?.end) };
}

/** Makes the brackets people. A full stop in them, `et al. 2016`, may part the names and the year. */
function withPeople(line: PreparedLine, end: number): PreparedLine {
  const isOneSpan = line.readings[0]?.some(({ span }) => span.to === end);
  const reread = (one: Reading, atom: number): Reading => {
    const { span, hypotheses, title } = asOpeningNames(one, atom, end);
    const left = hypotheses.filter(([label]) => isOneSpan !== true || label === 'people');
    return { span, hypotheses: left, title };
  };
  const readings = line.readings.map((spans, atom) =>
    atom > end ? spans : spans.map((one) => reread(one, atom)),
  );
  return { ...line, readings };
}
