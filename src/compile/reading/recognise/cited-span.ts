import { spacedWords, splitAtSpace } from '../../markdown/white-space.ts';
import { isPaperUrl } from '../../names/link-kind.ts';
import { readCiteLabel } from '../../names/people/people.ts';
import { isKnownGivenName } from '../../names/people/person-names.ts';
import { pattern, printedYear } from '../../patterns/pattern.ts';
import { isYear } from '../../patterns/year.ts';
import { atomText, type CutLine, endAt, gapAt } from '../lines/atoms.ts';
import { countsBetween } from '../lines/name-counts.ts';
import type { Span } from '../lines/spans.ts';
import { isBeforeDateAndDoi } from '../venues/before-date-and-doi.ts';
import { atSourcePlace } from '../venues/source-place.ts';
import { isJournalBeforeYear, venueCluesAround } from '../venues/venue-clues.ts';
import { isAfterFrom } from './around.ts';
import { isAfterNames } from './chapter.ts';
import { holdsQuoted, isAfterBookAuthors } from './host-book.ts';
import { isBeforeLastDate, isJournalOfSubjects, sourceAfterTitle } from './source-after-title.ts';

const endsInVolumeNumber = /^(?=\D*?\p{L}{3})\D*\s\d{1,4}(?:\.\d{1,3})?$/u;
const yearOrPages = pattern('u')`^${printedYear}$|^\d+[-–]\d+$`;

/**
 * `*Matter* 2022, 5 (7)`: words in italics after editors, or before a year, volume or pages. In a link to
 * literature, the words may instead end with the volume: `[Nat Rev Genet 20, 681-697 (2019)](…)`.
 */
export function isContainerName(span: Span): boolean {
  const { text, setAs, from, to, line, close } = span;
  if (isLastOfNames(span)) return false;
  if (setAs === 'emphasis' && isAfterEditors(line, from)) return !isAfterNames({ line, from });
  if (close === ')' || close === ']') return false;
  const next = line.atoms[to + 1];
  const after = atomText(line, to + 1);
  const link = line.atoms[to]?.link ?? null;
  if (link !== null && endsInVolumeNumber.test(text))
    return next?.link === link ? yearOrPages.test(after) : /\.\d+$/u.test(text) && isPaperUrl(link.url);
  if (isBeforeYearAndVolume(line, to)) return true;
  if (setAs !== 'emphasis') return false;
  return next?.style === 'plain' && /^(?:vol(?:ume)?\.?\s*)?\d{1,4}\b|^pp?\.\s*\d/i.test(after);
}

/**
 * How surely the words that open a line cite the work after them by its people and its year, in log odds:
 * `**Frost & Berg 1996.** A Title`, `**Frost 1983** [A Title of Words](…)`; null if they do not. A word and a
 * year may equally be a venue.
 */
export function opensCitation(span: Span): number | null {
  const { from, to, setAs, line, open, close, link, text, names } = span;
  if (open !== '^' || from > 0 || link !== null || text.length > 60 || /\p{L}\d/u.test(text)) return null;
  const { atoms, styleEnds, text: whole, memo } = line;
  // `**Frost. 1983.**`
  const isParted = to < endAt(styleEnds, 0) && isYear(atomText(line, to + 1));
  const end = isParted ? to + 1 : to;
  const next = atoms[end + 1];
  if (next === undefined) return null;
  const titled = next.link !== null && spacedWords(whole.text.slice(next.link.start, next.link.end)) >= 3;
  if (setAs === 'strong' ? styleEnds[0] !== end || (close === '$' && !titled) : close !== '.' || !titled)
    return null;
  const cited = memo.of(readCiteLabel, isParted ? `${text} ${atomText(line, end)}` : text);
  if (cited === null || cited.authors.some((name) => /^\p{Lu}{2,3}$/u.test(name))) return null;
  if (cited.authors.length > 1 || names.etAls > 0) return 3;
  return titled && !/(?<!\b(?:Ma?|D|L))\p{Ll}\p{Lu}|\p{Lu}{2}/u.test(text) ? 1.2 : null;
}

/**
 * How surely the link that opens a line cites the title after it, plain or in quotes, by its people and its
 * year: `[Frost and Berg 2013](…) A Title of Words`; null if it does not.
 */
export function citesTitleAfter({ from, to, line, open, link, text, names }: Span): number | null {
  const { atoms, gaps, linkEnds, text: whole, memo } = line;
  const next = atoms[to + 1];
  if (from > 0 || !open.startsWith('^') || link === null || linkEnds[0] !== to || next === undefined)
    return null;
  if (next.link !== null || gaps[to + 1]?.some((token) => !/^[\s.:,)\]"–—-]*$/u.test(token))) return null;
  const words = splitAtSpace(whole.text.slice(next.start, next.end));
  if (words.length < 3 || countsBetween(line.names, to + 1, to + 2).others === 0) return null;
  const cited = memo.of(readCiteLabel, text);
  if (cited === null || cited.authors.some((name) => /\p{Lu}{2}|\p{Ll}{2}\p{Lu}/u.test(name))) return null;
  return cited.authors.length > 1 || names.etAls > 0 ? 4 : 2;
}

/**
 * Two or more names and nothing else, at least two of them each the whole text of a link, as in
 * `[Ada Frost](…), [Max Berg](…)`. Half of the linked names begin with a common given name, or "by" comes
 * before them.
 */
export function linksEachName({ line, from, to, names, link }: Span): boolean {
  if (names.others > 0 || names.persons < 2 || link !== null || from === to) return false;
  const { atoms, linkEnds, memo } = line;
  let [linked, known] = [0, 0];
  for (let at = from; at <= to; at += 1) {
    const own = atoms[at]?.link ?? null;
    if (own === null) continue;
    const isWhole = linkEnds[at] === at && atoms[at - 1]?.link !== own;
    if (!isWhole || isPaperUrl(own.url) || countsBetween(line.names, at, at + 1).persons !== 1) return false;
    linked += 1;
    if (memo.of(isKnownGivenName, atomText(line, at))) known += 1;
  }
  // If a linked name continues the list on either side, this span is only part of it.
  const isName = (at: number) =>
    atoms[at]?.link != null && countsBetween(line.names, at, at + 1).persons === 1;
  const goesOn = (at: number) => /^,?$/u.test(gapAt(line.gaps, at).join(''));
  if ((isName(from - 1) && goesOn(from)) || (isName(to + 1) && goesOn(to + 1))) return false;
  return linked >= 2 && (names.bylines > 0 || known * 2 >= linked);
}

/** `In M. Elm (Ed.), *Handbook of Kites*`. */
export function isAfterEditors(line: CutLine, from: number): boolean {
  return /^(?:eds?|editors?)\.?$/iu.test(atomText(line, from - 1));
}

/** `J Kites. 2015;18(3):200-9`: a year, a semicolon and a volume after a name. */
export function isBeforeYearAndVolume(line: CutLine, to: number): boolean {
  return (
    gapAt(line.gaps, to + 2).includes(';') &&
    isYear(atomText(line, to + 1).slice(0, 'yyyy'.length)) &&
    /^\d/u.test(atomText(line, to + 2))
  );
}

/** `(*Ada Frost, Max Berg*, 2017 **Matter**)`: the last of several names in italics. */
function isLastOfNames({ setAs, names, from, line: { atoms } }: Span): boolean {
  const goesOn = from > 0 && atoms[from - 1]?.styledBy === atoms[from]?.styledBy;
  return setAs === 'emphasis' && goesOn && names.persons > 0 && names.others === 0;
}

/** `In The Handbook of Kites pp. 179-186 (eds. …)`: a book with the pages or the editors of a chapter. */
const inBook = /^in:?\s\p{Lu}/iu;
const endsInPages = /\p{L}{3}[\s,]+(?:pp?|pages?)\.?\s?\d+\s?[-–]\s?\d+$/iu;

/** Log odds of a venue by its context: `*Matter* 2022, 5 (7)`, `In L. Hill (Ed.), *Knots* (pp. 2–3)`. */
export function venueScoreByContext(span: Span): number {
  const { setAs, line, start, end, open, close, from, to } = span;
  if (close === '(' && open !== ':' && isJournalBeforeYear(line, span.text, to)) return 3;
  if (isLastOfNames(span)) return 0;
  const byPlace = atSourcePlace(span);
  if (open.startsWith('^') || (open === '(' && close !== ')')) return byPlace;
  const { atoms } = line;
  const clues = venueCluesAround(line, atoms[from]?.start ?? start, atoms[to]?.end ?? end);
  const isSet = setAs === 'emphasis' ? 1 : 0;
  return Math.max(
    clues.beforeVolume ? 2 + isSet : 0,
    clues.afterIn ||
      (isSet > 0 && isAfterInThe(span)) ||
      (clues.afterEditors && !isAfterNames({ line, from }))
      ? 2 + isSet + (isSet > 0 && (clues.beforeEditors || clues.beforePages) ? 1 : 0)
      : 0,
    isAfterFrom(span) || isAfterBookAuthors(span) ? 3.5 : 0,
    inBook.test(span.text) && (clues.beforeEditors || clues.beforePages || endsInPages.test(span.text))
      ? 3
      : 0,
    clues.beforeNumber ? 2 * isSet : 0,
    clues.beforePages || clues.beforeEditors ? 0.7 + 1.3 * isSet : 0,
    isBeforeDateAndDoi(line, from, to) ? 1.5 : 0,
    holdsQuoted(span) ? 3 : 0,
    sourceAfterTitle(span),
    byPlace,
    isJournalOfSubjects(span) ? 4 : isBeforeLastDate(span) ? 2.5 : 0,
  );
}

/** `“A Chapter,” in the *Handbook of Knots*` */
function isAfterInThe({ line: { text }, start }: Span): boolean {
  return /[”"’.,]\sin\sthe\s$/iu.test(text.text.slice(Math.max(0, start - 12), start));
}

/** `A Title, 4 Knotica 386 (1937)`: a journal between volume and page, and a year; not `471 U.S. 1`. */
export function isVolumeFirst({ text, open, close, from, to, line }: Span): boolean {
  return (
    from === to &&
    /^[,.”]$/u.test(open) &&
    close === '(' &&
    /^\d{1,3}\s(?!F\.)(?=.*\p{Ll}{3}|\p{Lu}{4,}\s\d)\p{Lu}[\p{L}\s&.'’-]*\s\d{1,4}$/u.test(text) &&
    isYear(atomText(line, to + 1))
  );
}
