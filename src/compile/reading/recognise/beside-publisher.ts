import { isPublisher, isTownOfPublishers, mayBeTown } from '../../names/gazetteer/publishers.ts';
import { part } from '../../patterns/pattern.ts';
import { isYear } from '../../patterns/year.ts';
import { atomText, type CutLine, gapAt } from '../lines/atoms.ts';
import { countsBetween } from '../lines/name-counts.ts';
import type { Span } from '../lines/spans.ts';
import { isAfterTown } from './after-town.ts';

function isPublisherAt(line: CutLine, at: number): boolean {
  return line.memo.of(isPublisher, atomText(line, at));
}

/**
 * `Frost, Anna. Kites. A Library of Winds. Paris: Knot Press`, `Kites, Knot Press « Winds »`: words between
 * the title and its publisher, or quoted right after the publisher, name a series.
 */
function namesSeries({ line, from, to, open, close }: Span): boolean {
  if (from < 2) return false;
  if (open === '"') return gapAt(line.gaps, from).join('') === '"' && isPublisherAt(line, from - 1);
  if (open !== '.' || close !== '.') return false;
  const { gaps, names } = line;
  const isBefore =
    isPublisherAt(line, to + 1) ||
    (gaps[to + 2]?.[0] === ':' && (isPublisherAt(line, to + 2) || isAfterTown(line, to + 2)));
  return (
    isBefore &&
    countsBetween(names, 0, 1).others === 0 &&
    countsBetween(names, from - 1, from).others > 0 &&
    /\p{Ll}{3}/u.test(atomText(line, from - 1))
  );
}

/** Whether a publisher, perhaps after its town, is at an atom: `Paris, Knot Press`, `Paris: Knot Press`. */
function isPublisherWithTownAt(line: CutLine, at: number): boolean {
  if (isPublisherAt(line, at)) return true;
  const isTown = line.gaps[at + 1]?.[0] === ':' || isTownOfPublishers(atomText(line, at));
  return isTown && isPublisherAt(line, at + 1);
}

/**
 * `FROST Anna, Kites. A Book of Winds, Paris, Knot Press, 2001`,
 * `Frost, Anna. Kites. A Library of Winds. Paris: Knot Press`: words between the people who open a line and a
 * publisher, or a series before it.
 */
function isBeforePublisher({ line, from, to, open, close }: Span): boolean {
  if (from === 0 || open !== close || !/^[,.]$/u.test(open)) return false;
  const { others, persons, surnames, given } = countsBetween(line.names, 0, from);
  if (others > 0 || (persons + Math.min(surnames, given) === 0 && !opensInverted(line))) return false;
  if (isPublisherWithTownAt(line, afterBookParts(line, to + 1))) return true;
  return open === '.' && isPublisherWithTownAt(line, to + 2);
}

/** `Kites for Slow Rivers, IEEE`: the last of the words between commas is a publisher. */
function endsInPublisher({ text, line, from, to, link, isSetOff }: Span): boolean {
  return (
    from < to &&
    link === null &&
    !isSetOff &&
    text.length > 40 &&
    gapAt(line.gaps, to).join('') === ',' &&
    isPublisherAt(line, to)
  );
}

const edition = part`
  (?:(?:[Cc]orrected\s)?(?:\d+(?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth
  |[Ss]eventh|[Ee]ighth|[Rr]evised)\s(?:[Ee]d(?:ition|n\.|\.)|[Pp]rinting)|[Rr]eprint\sof
  |(?:[Tt]ranslated|[Ee]dited)\s(?:by|and|from))`;
const series = part`
  (?:\p{Lu}[\p{L}-]+\s)*(?:(?:Texts|Studies|Books|Monographs|Lecture\sNotes|Series)\s(?:in|on)\s\p{Lu}.*
  |Universitext|(?:Monographs|Series|Library|Classics)(?:,.*)?)$`;
/** `Second edition`, `Graduate Texts in Ropes`, `Translated by Max Berg`: what follows a book's title. */
const goesOn = new RegExp(`,\\s(?:${edition}|${series})|^${edition}`, 'u');
const bookSeries = new RegExp(`^${series}`, 'u');
const bookPart = new RegExp(`^(?:${edition}|${series}|[Vv]olume\\s[\\dIVX]+$)`, 'u');
const inverted = String.raw`\p{Lu}[\p{L}'’ -]+,\s(?:(?:\p{Lu}\.[\s-]?)+|\p{Lu}\p{Ll}+(?:\s\p{Lu}\.)*)`;
const invertedNames = new RegExp(`^\\P{L}*${inverted}(?:,?\\s(?:and\\s)?${inverted})*$`, 'u');

/** Whether one of the five atoms after a span is a publisher. */
function isLedToPublisher({ line, to }: Span): boolean {
  return [1, 2, 3, 4, 5].some((after) => isPublisherAt(line, to + after));
}

/** `Frost, A., Kites, Graduate Texts in Ropes, Volume 12, Knot Press, 1999`: a book's series. */
export function isBookSeries(span: Span): boolean {
  return span.from > 1 && bookSeries.test(span.text) && isLedToPublisher(span);
}

/** `Knot Press, Mast Bay, MA, 1999`: the state of a town. */
function isState({ text, line, from, to, open }: Span): boolean {
  return from === to && open === ',' && /^\p{Lu}{2}$/u.test(text) && mayBeTown(atomText(line, from - 1, to));
}

/** `Frost, A., …`, `Frost, Ada, …` */
function opensInverted({ text }: CutLine): boolean {
  return /^\P{L}*\p{Lu}[\p{L}'’-]+,\s\p{Lu}[\p{L}.]*(?:\s\p{Lu}\.)*,\s/u.test(text.text);
}

/** The first of the atoms from one on that is no edition and no series of a book. */
function afterBookParts(line: CutLine, from: number): number {
  let at = from;
  while (at < from + 4 && bookPart.test(atomText(line, at))) at += 1;
  return at;
}

/**
 * `Frost, Ada V., and Berg, M., Kites, Third edition, Knot Press, 1999`: the people who open the citation of
 * a book in the style of the American Mathematical Society.
 */
export function opensBookCitation(span: Span): boolean {
  const { line, from, to, close, text } = span;
  if (from > 0 || close !== ',' || !invertedNames.test(text)) return false;
  if (!isYear(atomText(line, line.atoms.length - 1))) return false;
  return line.atoms.some((_, at) => at > to + 1 && isPublisherAt(line, at));
}

/** How much a publisher beside words, or at their end, says for or against a title, in log odds. */
export function besidePublisher(span: Span, words: number): number {
  if (isState(span)) return -8;
  if (words >= 2 && goesOn.test(span.text) && isLedToPublisher(span)) return -4;
  if (isBeforePublisher(span)) {
    // `Frost, A., Kites, Knot Press, 1999`
    if (words < 2)
      return span.open === ',' && /^\p{Lu}\p{Ll}{3}/u.test(span.text) && opensInverted(span.line) ? 3 : 0;
    return span.open === ',' ? 4 : 2;
  }
  return (words >= 4 && endsInPublisher(span)) || namesSeries(span) || isBookSeries(span) ? -3 : 0;
}
