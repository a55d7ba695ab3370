import { dateYear, earlyYear, firstYear, shortDateYear } from '../../names/dates.ts';
import { isDegree } from '../../names/people/degrees.ts';
import { isStatus } from '../../names/venue.ts';
import { pattern, printedYear, recentYear } from '../../patterns/pattern.ts';
import { bracketedYearFirst, recentYearIn } from '../../patterns/year.ts';
import { atomText } from '../lines/atoms.ts';
import type { Span } from '../lines/spans.ts';
import { openingKey, opensWithDay } from './around.ts';

/** `Friday, 10/19`, `Tue 4 Oct`: a day of a course. */
const dayOfWeek = pattern('iu')`
  ^(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?
  \.?,?\s+(?:\d{1,2}[/.-]\d{1,2}\.?|(?:\p{L}{3,9}\.?\s)?\d{1,2}(?:st|nd|rd|th)?(?:\s\p{L}{3,9})?)$`;

/** `Accessed June 12, 2024`: the day of a visit is not the date of the source. */
const accessed = pattern('iu')`
  (?<!\w)(?:accessed|retrieved|(?:last\s)?(?:visited|viewed|checked))[\s:,]+(?:on\s)?
  [\p{L}\d\s,.]{0,20}${recentYear}[).]*$`;

const years = pattern('u')`^${printedYear}(?:[-–]${printedYear})?$`;

/** `[1962]1999`, `1999 [1962]`: beside the year of an edition, brackets hold the year of the first one. */
function isYearOfFirstEdition({ text, line, from, to }: Span): boolean {
  const [before, after] = [line.gaps[from], line.gaps[to + 1]];
  if (from !== to || !years.test(text) || before?.at(-1) !== '[' || after?.[0] !== ']') return false;
  return (
    (after.length === 1 && years.test(atomText(line, to + 1))) ||
    (before.length === 1 && years.test(atomText(line, from - 1)))
  );
}

const besideDate = pattern('giu')`
  ^(?:since|in|(?:working|discussion) papers?,?|draft,?|pre-?print,?|mimeo,?|manuscript,?|forthcoming,?
  |published|released?|updated?|posted|submitted)(?:\s+(?:in|on))?[:\s]+
  |,?\s(?:available\s)?(?:at|from|on|via)$|\spre-?print$`;

/** How well a span reads as a date, in log odds; null if it cannot be one. */
export function asDate(span: Span): number | null {
  if (isYearOfFirstEdition(span)) return null;
  const { text, line, from, to, start, end, open, close } = span;
  // `Frostetal2019 - A Title`, `[frost2019kites] A Title`: the key counts as a date, for its year.
  const key = from === 0 && to === 0 ? openingKey(line) : null;
  if (key !== null) return key.isSure ? 3.5 : 1.5;
  if (text.length > 30 || !/\d/u.test(text)) return isStatus(text) ? 2 : isDegree(text) ? 3 : null;
  if (isArticleNumber(line.text.text, start, end)) return null;
  if (accessed.test(line.text.text.slice(Math.max(0, start - 30), end))) return null;
  const plain = text.replace(besideDate, '');
  // `Frost, Ada, 1937–1938. *A Title*`
  const isBeforeTitle = line.citedTitle?.first === to + 1 && firstYear(plain) !== null;
  if (isBeforeTitle || dateYear(plain) !== null) return 4.5;
  // Early years in a range are pages, unless brackets are around them: `(1812–1816)`. A single one beside
  // another year is a volume or a page.
  if (earlyYear(text) !== null && /[-–/]/u.test(text))
    return open.endsWith('(') && close === ')' ? 4.2 : null;
  if (earlyYear(text) !== null && recentYearIn(line.text.text) === null) return 4;
  if (dayOfWeek.test(text) || (from === 0 && to === 0 && opensWithDay(line))) return 3;
  return shortDateYear(plain) === null ? null : 0.3;
}

/** `Nat. Kites 15, 1903 (2024)`: between a volume and the year in brackets is the number of an article. */
function isArticleNumber(text: string, start: number, end: number): boolean {
  return (
    bracketedYearFirst.test(text.slice(end)) &&
    /\s\d{1,4},\s$/u.test(text.slice(Math.max(0, start - 7), start))
  );
}
