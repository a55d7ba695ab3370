import { unambiguousVenue } from '../../names/gazetteer/venue-names.ts';
import { isKnownGivenName } from '../../names/people/person-names.ts';
import { readVenue } from '../../names/venue.ts';
import { fullYear, isPlausibleShortYear } from '../../names/years.ts';
import { pattern, printedYear, shortYear } from '../../patterns/pattern.ts';
import type { Span } from '../lines/spans.ts';

/** `KNOT24`: capitals and the last digits of a year are a venue, even if no table knows it. */
export const gluedYear = /^((?:(?:ACM|IEEE) )?\p{Lu}[\p{L}&]+)([012]\d)$/u;
const yearJoined = pattern('u')`^(${shortYear})[-_](\p{Lu}.*)$`;

/** `16-ATC` and `16 ATC` are ATC 2016, `IEEE TR24` is IEEE TR 2024. */
export function withYearAfter(text: string): string {
  const [, acronym, year] = gluedYear.exec(text) ?? [];
  if (acronym !== undefined && year !== undefined) return `${acronym} 20${year}`;
  const [, joined, rest] = yearJoined.exec(text) ?? [];
  if (joined !== undefined && rest !== undefined) return `${rest} ${fullYear(Number(joined))}`;
  const [, digits = '', name = ''] = beforeConference.exec(text) ?? [];
  return isYearOf(digits, name) ? `${name} ${fullYear(Number(digits))}` : text;
}

/** `22 S&P`, `21' CCS` */
const beforeConference = /^(\d{2})(?:['’‘`]\s?|\s)(\p{Lu}\S*(?:\s\p{Lu}\S*)?)$/u;

/** Whether two digits before a name are a year: before a journal a volume, before `GB` an amount. */
function isYearOf(digits: string, name: string): boolean {
  return (
    name !== '' &&
    isPlausibleShortYear(Number(digits)) &&
    (unambiguousVenue(name)?.kind === 'conference' || /^\p{Lu}{4,}$/u.test(name))
  );
}

/**
 * `"A Title" [Slow Materials (2023)](…)`: two words and a year fill a link. It may be a person's name as well
 * as a journal's: the slot decides.
 */
export function isInDatedLink({ from, to, open, close, link, names, text, line }: Span): boolean {
  const year = line.atoms[to + 1];
  return (
    link !== null &&
    from > 0 &&
    close === '(' &&
    open !== '^' &&
    year?.link === link &&
    line.atoms[from - 1]?.link !== link &&
    line.linkEnds[from] === to + 1 &&
    names.persons === 1 &&
    names.certain === 0 &&
    !isKnownGivenName(text)
  );
}

const nameAfterYear = pattern('u')`^(.+?${printedYear}), ?([\p{L}\p{N}+-]{2,24})$`;

/** `KNOT 2024, VKITE`: a known venue with its year, and beside it the short name of a system. */
export function holdsShortName({ from, to, text, line: { memo } }: Span): boolean {
  if (from === to || text.length > 60) return false;
  const [, before = '', name = ''] = nameAfterYear.exec(text) ?? [];
  return (
    /\p{Lu}.*\p{Lu}/u.test(name) &&
    !/^(?:USA?|UK|UAE|EU|PRC|ROC)$/u.test(name) &&
    memo.of(readVenue, before)?.isSure === true &&
    memo.of(readVenue, name) === null
  );
}
