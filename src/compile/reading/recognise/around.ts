import { spacedWords } from '../../markdown/white-space.ts';
import { type CitationKey, readCitationKey } from '../../names/citation-key.ts';
import { isDay } from '../../names/dates.ts';
import { unambiguousVenue } from '../../names/gazetteer/venue-names.ts';
import { isKnownGivenName } from '../../names/people/person-names.ts';
import { coauthorsOpening } from '../../names/people/split-authors.ts';
import { pattern, printedYear } from '../../patterns/pattern.ts';
import { isYear } from '../../patterns/year.ts';
import { atomText, type CutLine, endAt, gapAt } from '../lines/atoms.ts';
import { countsBetween } from '../lines/name-counts.ts';
import type { Span } from '../lines/spans.ts';

/** `2019a`, `c. 1793`, `1998–99`, `2019 KNOT`: what a citation says of when and where after the people. */
export const yearOfCitation = pattern('u')`
  ^(?:c\.\s)?${printedYear}[a-z]?(?:\s?[-–/]\s?\d{2,4}|\s\p{Lu}[\p{L}&]{1,9})?$`;

/** Tells whether the names that open a line continue: with another name, or with a year in the next line. */
export function namesGoOn(line: CutLine, to: number): boolean {
  const gap = gapAt(line.gaps, to + 1);
  if (isYear(atomText(line, to + 1))) return gap.includes('\n');
  const { others, persons, given } = countsBetween(line.names, to + 1, to + 2);
  return gap.includes(',') && others === 0 && persons + given > 0;
}

/** `Knot & Sons, [A Title of Words](…)`: who published it, before a comma and a link. */
export function isBeforeLinkedTitle(
  { atoms, gaps, linkEnds, text: { text } }: CutLine,
  from: number,
): boolean {
  if (from > 0 || atoms[0]?.link !== null) return false;
  const at = atoms.findIndex(({ link }) => link !== null);
  const end = atoms[endAt(linkEnds, at)]?.end ?? 0;
  return at > 0 && gapAt(gaps, at).at(-1) === ',' && spacedWords(text.slice(atoms[at]?.start, end)) >= 3;
}

/** `Frost, “A Title of Words”`, `Frost, ["A Title"](…)`: words before a comma and a quote. */
export function isBeforeQuote({ line: { atoms, gaps, text }, from, to }: Span): boolean {
  const gap = gapAt(gaps, to + 1);
  const next = atoms[to + 1];
  if (from > 0 || next === undefined || gap[0] !== ',' || gap.at(-1) !== '"') return false;
  const quoted = text.text.slice(next.start).split(/["”“]/u, 1)[0] ?? '';
  return /\p{L}\s+\p{L}/u.test(quoted);
}

/** `A Chapter. In *A Book*`: the book is not a title. */
export function isAfterIn({ line: { text }, start }: Span): boolean {
  return /[.,?!”"]\s*in:?\s+$/iu.test(text.text.slice(Math.max(0, start - 8), start));
}

/** Words between the title of a part and that of its work: `from`, `introduction to`, `chapter 2 of`. */
const partOf = pattern('iu')`
  ["”’»,.?!(]\s?(?:from|(?:(?:an?|the)\s)?(?:introduction|foreword|preface|prologue|afterword|epilogue
  |conclusion|chapters?|ch\.|chap\.|excerpts?|selections?|essay|story|poem|pages?|pp\.)(?:\s[\dIVX–-]+)?
  \s(?:to|of|from|in)|aus|extraits? de|tiré de|tomado de|de)\s(?:the\s)?["“‘«]?$`;

/** `{:target="_blank"}`: kramdown's attributes of the link before it. */
const attributes = /\{[^{}]*\}/gu;

/** `“A Chapter” from *A Book*`, `“A Chapter,” introduction to [A Book](…)`: the book is no title here. */
export function isAfterFrom({ line: { text, atoms }, from, to, setAs, isSetOff }: Span): boolean {
  if (!isSetOff && setAs !== 'emphasis') return false;
  const { start = 0, style } = atoms[from] ?? {};
  // Without italics it must have three or more words: `(from [Knotworks](…))` says where something was found.
  const mayNameWork = style === 'emphasis' || spacedWords(text.text.slice(start, atoms[to]?.end)) >= 3;
  return mayNameWork && partOf.test(text.text.slice(Math.max(0, start - 80), start).replace(attributes, ''));
}

/** `*A Title of Words.* Knot Press`: whether a span continues after three or more words in italics. */
export function runsPastItalics({ line, from, to, setAs }: Span): boolean {
  const { atoms, styleEnds } = line;
  const end = endAt(styleEnds, from);
  if (setAs !== 'emphasis' || end >= to || atoms[from - 1]?.styledBy === atoms[from]?.styledBy) return false;
  return spacedWords(atomText(line, from, end)) >= 3;
}

/** Whether a span stops inside its style: `Knots` in `*Knots: A Companion*`; `vol` does not count. */
export function stopsInStyle(line: CutLine, from: number, to: number): boolean {
  return (
    (line.styleEnds[from] ?? to) > to &&
    /^(?!(?:vol|no|nr|pp|iss|ed|in)(?!\w))\p{L}{2,}/iu.test(atomText(line, to + 1))
  );
}

/** `Frostetal2019 - A Title`, `[frost2019kites] A Title`: the key that names a paper before its title. */
export function openingKey(line: CutLine): CitationKey | null {
  const { atoms, gaps } = line;
  const key = atomText(line, 0);
  if (atoms[1] === undefined || key.length > 60) return null;
  const [before, after] = [gapAt(gaps, 0), gapAt(gaps, 1)];
  const isApart = before.includes('[') ? after.includes(']') : /^[-–—:|]$/u.test(after.join(''));
  return isApart ? readCitationKey(key) : null;
}

/** `when it came out (e.g., on arXiv)`, `venues such as OSDI`: an example in a sentence. */
export function isAfterExample({ line: { text }, start }: Span): boolean {
  return /(?:\be\.\s?g\.|\bsuch as|\bfor example|\bfor instance|例如|比如)[,:，：]?\s*(?:in|on|at)?\s*$/i.test(
    text.text.slice(Math.max(0, start - 16), start),
  );
}

/** `Name: [A subtitle](…)`, `[A Title](…): a subtitle`: a colon beside the next link. */
export function touchesColon({ atoms, gaps, linkEnds }: CutLine, from: number): boolean {
  const link = atoms.findIndex((atom, index) => index >= from && atom.link !== null);
  return link >= 0 && [link, endAt(linkEnds, link) + 1].some((at) => gaps[at]?.includes(':'));
}

/**
 * `Ada Frost: [A Title](…)`: names of people and nothing else open the line before a colon and the first
 * link. `sure` if two are named or a given name is a common one, else `likely`: a tool may have such a name.
 */
export function peopleBeforeLink({
  atoms,
  gaps,
  names,
  memo,
  text: { text },
}: CutLine): 'sure' | 'likely' | null {
  const link = atoms.findIndex((atom) => atom.link !== null);
  if (link <= 0 || !gaps[link]?.includes(':')) return null;
  const { others, persons, certain } = countsBetween(names, 0, link);
  if (others > 0 || persons === 0) return null;
  const opening = text.slice(atoms[0]?.start, atoms[0]?.end);
  return persons > 1 || certain > 0 || memo.of(isKnownGivenName, opening) ? 'sure' : 'likely';
}

/**
 * `Kite Resources Research`: a known journal of several words is not an institute, although one of the words
 * is typical of institutes.
 */
export function isSpelledOutJournal(span: Span): boolean {
  return (
    span.names.organisations > 0 &&
    /\s\S+\s/u.test(span.text) &&
    span.read(unambiguousVenue)?.kind === 'journal'
  );
}

/** `, July 10 - 14, 2017`, `, Feb. 25-March 1`: the days of a conference. */
const days = /^,\s?\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2}\s?[-–]\s?(?:\p{Lu}\p{Ll}{2,8}\.?\s)?\d{1,2}\b/u;

/** Tells whether the days of a conference come right after a span: then it names an event. */
export function isBeforeDays({ close, end, line: { text } }: Span): boolean {
  return close === ',' && days.test(text.text.slice(end, end + 32));
}

/** `March 4th: Ada Frost, *A Title*`: a line opens with the day of a meeting. */
export function opensWithDay(line: CutLine): boolean {
  const day = atomText(line, 0);
  return line.atoms[1] !== undefined && day.length <= 30 && line.memo.of(isDay, day);
}

/** `with Apache Ropes`: one name alone whose given name is not known may be that of a tool. */
export function mayNameTool({ text, names: { persons, bylines } }: Span): boolean {
  return persons === 1 && bylines === 0 && coauthorsOpening.test(text);
}

const dayOrYearFirst = pattern('u')`
  ^(?:\d{1,2}(?:st|nd|rd|th)?(?:,?\s${printedYear})?|${printedYear}[a-z]?)(?!\w)`;

/** `Jun. 2021`, `Jun. 14, 2020`, `Jun 28`: a month with its day or year, no name. */
export function isMonth({ from, to, text, line }: Span): boolean {
  if (text.length > 12) return false;
  const [month, day] =
    /^(?:Jan|Apr|April|May|June?|July?|Aug|August)(\.?\s\d{1,2}(?:st|nd|rd|th)?)?$/u.exec(text) ?? [];
  if (month === undefined || day !== undefined || from < to) return day !== undefined;
  return dayOrYearFirst.test(atomText(line, to + 1));
}

/** `Lina: how to share a load`: a given name before a colon may be a system, or who presents the paper. */
export function isGivenNameAlone({ text, close }: Span): boolean {
  return close === ':' && !/\s/u.test(text) && isKnownGivenName(text);
}
