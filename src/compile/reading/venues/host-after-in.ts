import { isKnownGivenName } from '../../names/people/person-names.ts';
import { pattern, printedYear } from '../../patterns/pattern.ts';
import type { Span } from '../lines/spans.ts';
import { isSpelledAsName } from '../recognise/source-after-title.ts';
import { isAfterKindMark, isMarkedWork } from './marked-work.ts';

/** Where `In` opens what a chapter is in: after the title's last mark. */
const afterIn = /(?:[.?!,”"’»)\]*_]\s*|^)\(?in:?\s+["“‘«]?$/iu;
/** A word for editors at the end of a text. Tested first: finding the editors before it takes longer. */
const endsInEditors = /(?:eds?|editors?|hgg?|hrsg|dirs?|coords?)\.?\)?[,.:]{0,2}\s?$/iu;
/** `In Max Berg and Ida Elm (eds.), `: the editors between `In` and the book, at the end of a text. */
const afterInAndEditors = pattern('iu')`
  (?:[.?!,”"’»)\]*_]\s*|^)\(?in:?\s\p{Lu}(?:(?!\sin\s\p{Lu})[^"“”]){2,200}?(?:\s|[,.(]\s?)
  \(?(?:eds?|editors?|hgg?|hrsg|dirs?|coords?)\.?\)?[,.:]{0,2}\s?$`;
/**
 * What comes after the name of such a book: a bracket, its volume or pages, a full stop before a town or a
 * publisher, or the end. A subtitle belongs to the name.
 */
const endOfBook = pattern('u')`
  \s?\(|[,.;]\s(?:(?:edited|translated)\sby|eds?\.?|(?:vol|pp?|pages?|chap|ch|no)[.\s])
  |[,.;:]\s[\dA-Z]?\d+\s?[-–—]|[,.;]\s${printedYear}(?![\d–-])
  |(?<=\p{L}{3}|[”"’?!)])(?<!\s[Vv]ol)\.\s(?=\p{Lu})|[.\s]*$`;
/** What follows the book of a chapter and hardly anything else: its editors, its volume or its pages. */
const onlyAfterBook = pattern('iu')`
  ^\s?\((?:(?:pp?|vols?|chap)(?![\p{L}])|(?:eds?|hgg?|hrsg)\.?\s\p{L})
  |^[,.;]\s(?:edited|eds?\.|vol|pp?\.|pages\s\d)|^,\s\d+\s?[-–—]\s?\d`;
/** `(eds.)`: what ends the names of editors. */
const endsNames = /^[\s,]*\(?(?:eds?|editors?|hgg?|hrsg|dirs?|coords?)\.?\)/iu;

/** Whether the words after `In` are a book, not the beginning of a sentence. */
function isCited(words: string, after: string): boolean {
  // `In Frost, Max, Kites`: the editors come first.
  const [, given] = /^[Ii]n:?\s\p{Lu}[\p{L}'’-]+,\s(\p{Lu}[\p{L}.]*)/u.exec(words) ?? [];
  if (given !== undefined && (given.includes('.') || isKnownGivenName(given))) return false;
  if (endsNames.test(after)) return false;
  return onlyAfterBook.test(after) || isSpelledAsName(words.replaceAll(',', ''), 14);
}

/** The end of a title that `In` comes after. */
const afterPart = /[.?!,”"’»]\s*$/u;
/** `“A Chapter,” in`: a mark of punctuation besides; `“Slow Kites” in Harbours` is a title. */
const afterCitedPart = /[.?!,][”"’»]?\s*$|[”"’»][.,]\s*$/u;
/** In characters: a book's name, and the editors before it. */
const longest = 200;
const longestEditors = 260;

/** How surely the mark of a kind of work, double marks or `In` show a venue, in log odds; else null. */
export function scoreByMarks(span: Span): number | null {
  if (isMarkedWork(span) || isAfterKindMark(span)) return 5;
  return isHostAfterIn(span) ? 6.5 : null;
}

/**
 * Tells whether a span is the whole name of the book or the proceedings that a chapter is in:
 * `In Max Berg (ed.), Kites: A Reader, 12–40`, or italics right after them, or of several parts right after
 * `In`, `in *Ropes and the Sea, 1730-1807* (Knot Press)`.
 */
function isHostAfterIn({ setAs, fillsLink, from, to, start, end, line }: Span): boolean {
  const { atoms, styleEnds, text } = line;
  if (end - start > longest || from === 0) return false;
  const before = text.text.slice(Math.max(0, start - longestEditors), start);
  const isAfterEditors = endsInEditors.test(before.slice(-16)) && afterInAndEditors.test(before);
  if (setAs === 'emphasis') {
    const holdsParts = from < to || /\d/u.test(text.text.slice(start, end));
    const isWhole = styleEnds[from] === to && atoms[from - 1]?.styledBy !== atoms[from]?.styledBy;
    return isWhole && ((holdsParts && afterIn.test(before)) || isAfterEditors);
  }
  if (fillsLink && from < to) return afterIn.test(before);
  const words = text.text.slice(start, start + longest);
  // `In Kites, Knots and Ropes: A Reader, edited by Max Berg`: of several parts, which commas and a colon
  // cut.
  const opensIn =
    from < to &&
    atoms[to]?.style === 'plain' &&
    (/^In:?\s\p{Lu}/u.test(words) ? afterPart : afterCitedPart).test(before) &&
    /^[Ii]n:?\s\p{Lu}/u.test(words) &&
    isCited(words.slice(0, end - start), text.text.slice(end, end + 24));
  if (setAs !== 'plain' || !(isAfterEditors || opensIn)) return false;
  return start + (endOfBook.exec(words)?.index ?? -1) === end && /^(?:[Ii]n:?\s)?\p{Lu}.*\s/u.test(words);
}
