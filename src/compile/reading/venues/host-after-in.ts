import type { Span } from '../lines/spans.ts';
import { isAfterKindMark, isMarkedWork } from './marked-work.ts';

/** Where `In` opens what a chapter is in: after the title's last mark. */
const afterIn = /(?:[.?!,”"’»)\]*_]\s*|^)\(?in:?\s+["“‘«]?$/iu;
/** A word for editors at the end of a text: looked for first, because the editors before it take longer. */
const endsInEditors = /(?:eds?|editors?|hgg?|hrsg|dirs?|coords?)\.?\)?[,.:]{0,2}\s?$/iu;
/** `In Max Berg and Ida Elm (eds.), `: the editors between `In` and the book, at the end of a text. */
const afterInAndEditors =
  /(?:[.?!,”"’»)\]*_]\s*|^)\(?in:?\s\p{Lu}(?:(?!\sin\s\p{Lu})[^"“”]){2,200}?(?:\s|[,.(]\s?)\(?(?:eds?|editors?|hgg?|hrsg|dirs?|coords?)\.?\)?[,.:]{0,2}\s?$/iu;
/**
 * What comes after the name of such a book: a bracket, its volume or pages, a full stop before a town or a publisher, or
 * the end. A subtitle belongs to the name.
 */
const endOfBook =
  /\s?\(|[,.;]\s(?:vol|pp?|pages?|chap|ch|no|ed)[.\s]|[,.;:]\s[\dA-Z]?\d+\s?[-–—]|[,.;]\s(?:1[5-9]|20)\d{2}(?![\d–-])|(?<=\p{L}{3}|[”"’?!)])\.\s(?=\p{Lu})|[.\s]*$/u;
/** In characters: a book's name, and the editors before it. */
const longest = 200;
const longestEditors = 260;

/** The log odds of a venue whose place in a citation is marked: after a mark for the kind of a work, in double marks, after `In`; null for others. */
export function scoreByMarks(span: Span): number | null {
  if (isMarkedWork(span) || isAfterKindMark(span)) return 5;
  return isHostAfterIn(span) ? 6.5 : null;
}

/**
 * Tells whether a span is the whole name of the book or the proceedings that a chapter is in: `In Max Berg (ed.), Kites: A
 * Reader, 12–40`, or italics right after them, or of several parts right after `In`, `in *Ropes and the Sea, 1730-1807* (Knot Press)`.
 */
function isHostAfterIn({ setAs, from, to, start, end, line: { atoms, styleEnds, text } }: Span): boolean {
  if (end - start > longest || from === 0) return false;
  const before = text.text.slice(Math.max(0, start - longestEditors), start);
  const isAfterEditors = endsInEditors.test(before.slice(-16)) && afterInAndEditors.test(before);
  if (setAs === 'emphasis') {
    const isWhole = styleEnds[from] === to && atoms[from - 1]?.styledBy !== atoms[from]?.styledBy;
    return isWhole && ((from < to && afterIn.test(before)) || isAfterEditors);
  }
  if (setAs !== 'plain' || !isAfterEditors) return false;
  const words = text.text.slice(start, start + longest);
  return start + (endOfBook.exec(words)?.index ?? -1) === end && /^\p{Lu}.*\s/u.test(words);
}
