import { isKnownGivenName } from '../../names/people/person-names.ts';
import { readVenue } from '../../names/venue.ts';
import type { Span } from '../lines/spans.ts';

/** Capitals with the year's last digits: a venue that no table knows. */
export const gluedYear = /^((?:(?:ACM|IEEE) )?\p{Lu}[\p{L}&]+)([012]\d)$/u;

/** `16-ATC` is ATC 2016, `IEEE TR24` is IEEE TR 2024. */
export function withYearAfter(text: string): string {
  const [, acronym, year] = gluedYear.exec(text) ?? [];
  if (acronym !== undefined && year !== undefined) return `${acronym} 20${year}`;
  const [, digits, name] = /^((?:19|20)?\d{2})[-_](\p{Lu}.*)$/u.exec(text) ?? [];
  return digits === undefined || name === undefined
    ? text
    : `${name} ${digits.length === 2 ? `${Number(digits) > 50 ? '19' : '20'}${digits}` : digits}`;
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

/** `KNOT 2024, VKITE`: a known venue with its year, and beside it the short name of a system. */
export function holdsShortName({ from, to, text, line: { memo } }: Span): boolean {
  if (from === to || text.length > 60) return false;
  const [, before = '', name = ''] = /^(.+?(?:19|20)\d{2}), ?([\p{L}\p{N}+-]{2,24})$/u.exec(text) ?? [];
  return (
    /\p{Lu}.*\p{Lu}/u.test(name) &&
    !/^(?:USA?|UK|UAE|EU|PRC|ROC)$/u.test(name) &&
    memo.of(readVenue, before)?.isSure === true &&
    memo.of(readVenue, name) === null
  );
}
