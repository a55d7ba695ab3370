import { spacedWords } from '../../markdown/white-space.ts';
import { dateYear } from '../../names/dates.ts';
import { isPlace, isPublisher } from '../../names/gazetteer/publishers.ts';
import { isDocument, isPaperUrl, kindOfAddress } from '../../names/link-kind.ts';
import { isKnownGivenName } from '../../names/people/person-names.ts';
import { pattern, printedYear } from '../../patterns/pattern.ts';
import { isYear } from '../../patterns/year.ts';
import { atomText, type CutLine, endAt, gapAt } from '../lines/atoms.ts';
import { countsBetween } from '../lines/name-counts.ts';
import type { Span } from '../lines/spans.ts';

/**
 * Tells whether an atom is one person after the words of a title: `Knots in Small Towns, *Ada Frost*`. The
 * person is in italics, or has a common given name.
 */
export function isPersonAfter({ atoms, gaps, names, text }: CutLine, at: number): boolean {
  const [before, one] = [atoms[at - 1], atoms[at]];
  if (before === undefined || one === undefined) return false;
  if (!gaps[at]?.some((token) => token === ',' || token === ':')) return false;
  const { persons, others, bylines } = countsBetween(names, at, at + 1);
  return (
    (persons === 1 || (persons > 1 && bylines > 0)) &&
    others === 0 &&
    countsBetween(names, at - 1, at).others > 0 &&
    (bylines > 0 ||
      (one.style === 'emphasis' && before.style !== 'emphasis') ||
      isKnownGivenName(text.text.slice(one.start, one.end)))
  );
}

/** `[Knots in Small Towns, *Ada Frost*](…)`: one person at the end of a link. */
export function endsTitle({ line, from, to, link }: Span): boolean {
  const { atoms, linkEnds, text } = line;
  return (
    from === to &&
    link !== null &&
    linkEnds[from] === to &&
    spacedWords(text.text.slice(link.start, atoms[from]?.start)) > 3 &&
    isPersonAfter(line, from)
  );
}

/**
 * If the line opens with a title that is set off (bold, quoted, linked) and then a comma or a dash: the index
 * of the atom after it; else null.
 */
function afterTitle({ atoms, gaps, linkEnds, styleEnds, names }: CutLine): number | null {
  const [first] = atoms;
  if (first === undefined) return null;
  const isQuoted = gapAt(gaps, 0).at(-1) === '"';
  const end = isQuoted
    ? gaps.findIndex((gap, at) => at > 0 && gap.includes('”'))
    : first.link !== null || first.styledBy !== null
      ? ((first.link !== null ? linkEnds : styleEnds)[0] ?? 0) + 1
      : 0;
  if (end <= 0 || !(isQuoted || gapAt(gaps, end).some((token) => /^[,.–—-]$/u.test(token)))) return null;
  return countsBetween(names, 0, end).others > 0 ? end : null;
}

/** `“A Title of Words” - Frost (1994)`: names between a quoted title and the last year. */
export function isDatedAfterTitle({ line, from, to, close }: Span): boolean {
  const { atoms, gaps } = line;
  return (
    close === '(' &&
    atoms.length === to + 2 &&
    isYear(atomText(line, to + 1)) &&
    gapAt(gaps, 0).includes('"') &&
    afterTitle(line) === from &&
    gapAt(gaps, from).some((token) => /^[,–—-]$/u.test(token))
  );
}

/**
 * `**A Title of Words**, Frost & Berg, Kite Quarterly, 2011`: surnames after a title that opens the line and
 * is set off, and before the name of a venue and the year.
 */
export function areSurnamesAfterTitle({ line, from, to, setAs, link, text, close, names }: Span): boolean {
  if (from === 0 || setAs !== 'plain' || link !== null || close !== ',' || afterTitle(line) !== from)
    return false;
  if (names.surnames < 2 && (/\p{Lu}{2}/u.test(text) || isPlace(text) || isPublisher(text))) return false;
  const { atoms, gaps } = line;
  // `Frost, Berg, Moss, 2011`: one more surname rather than a venue, unless an "and" came before it.
  const isVenueBetween = (year: number) => {
    const { surnames, others } = countsBetween(line.names, to + 1, year);
    const isOneMore = surnames === 1 && others === 0 && year === to + 2;
    return (
      gapAt(gaps, year).join('').trim() === ',' &&
      (!isOneMore || from === to || names.surnames > to - from + 1)
    );
  };
  // A venue, of one or several parts between commas, and then the year.
  for (let at = to + 1; at < Math.min(atoms.length, to + 6); at += 1) {
    const words = atomText(line, at);
    if (isYear(words)) return at > to + 1 && isVenueBetween(at);
    if (atoms[at]?.link != null || (at === to + 1 && !/^(?!vol|no(?!\w))\p{L}{3}/iu.test(words)))
      return false;
  }
  return false;
}

/** The atom of a date in brackets before `from`, `[A Title](…) (15-Oct-14) - Frost`, or `from` itself. */
function beforeBracketedDate({ atoms, gaps, text }: CutLine, from: number): number {
  const { start = 0, end = 0 } = atoms[from - 1] ?? {};
  const isInBrackets = gaps[from - 1]?.includes('(') === true && gaps[from]?.includes(')') === true;
  return isInBrackets && dateYear(text.text.slice(start, end)) !== null ? from - 1 : from;
}

const datedSurname = pattern('u')`\p{Ll}\s\(?${printedYear}\)?$`;

/**
 * `[A Title of Words](…) - Frost, Berg, Moss.`, `- Frost 2001`: the score, in log odds, of a span as surnames
 * if it runs from the dash after an opening title to the end of the line or to a link; otherwise null.
 * Negative after a link to code.
 */
export function asSurnamesToTheEnd({ line, from, to, text, setAs, link, names }: Span): number | null {
  const isDated = datedSurname.test(text);
  if (names.surnames < (isDated ? 1 : 2) || setAs !== 'plain' || link !== null) return null;
  const [title, next] = [line.atoms[0], line.atoms[to + 1]];
  if (next !== undefined && next.link === null) return null;
  if (!gapAt(line.gaps, from).some((token) => /^[–—-]$/u.test(token))) return null;
  // `[Ropery](…) - Linux, Windows`: words about a tool.
  const start = beforeBracketedDate(line, from);
  const url = start === endAt(line.linkEnds, 0) + 1 ? (title?.link?.url ?? '') : '';
  if (kindOfAddress(url) === 'code') return -2;
  if (afterTitle(line) !== start && !isPaperUrl(url) && !isDocument(url)) return null;
  return isDated ? 2.5 : 1.5;
}

/** `**A Title of Words**, Frost, Knotica, 2011`: whether a span is between such surnames and the year. */
export function isAfterSurnames({ line, from, to, setAs, open, close }: Span): boolean {
  if (setAs !== 'plain' || open !== ',' || close !== ',' || !isYear(atomText(line, to + 1))) return false;
  const start = afterTitle(line);
  if (start === null || start >= from) return false;
  const { surnames, others } = countsBetween(line.names, start, from);
  return surnames > 0 && others === 0;
}
