import { isPlace, isPublisher, isTownOfPublishers } from '../../names/gazetteer/publishers.ts';
import { isKnownGivenName } from '../../names/people/person-names.ts';
import { capitalWord, pattern, printedYear } from '../../patterns/pattern.ts';
import { atomText } from '../lines/atoms.ts';
import type { Span } from '../lines/spans.ts';

/** What people did to a book, in five languages. */
const forEditors = String.raw`(?:[EeÉé]ds?|[Ee]ditors?|[Hh]gg?|[Hh]rsg|[Dd]irs?|[Cc]oords?|[Oo]rgs?)\.?`;
/** No more than a word for editors: `Eds.`, `Hg.` */
export const wordForEditors = new RegExp(`^${forEditors}$`, 'u');
const editors = new RegExp(
  String.raw`^[Ii]n:?\s\p{Lu}[^()\d:]{4,200}[,.\s]\s?\(?${forEditors}\)?[.,]?$`,
  'u',
);
const translators = /^[Tt]ransl?(?:ated)?\.?\s(?:by\s\p{Lu}|\p{Lu}[\p{L}'’-]+,\s\p{Lu}\.)/u;
/** `Trans. Nora Reed`: `Trans. Kite Lett.` is a journal. */
const translator = pattern('u')`
  ^(?:${printedYear}\.\s)?[Tt]rans(?:l)?\.\s(\p{Lu}[\p{L}’'-]+)
  (?:\s(?:(?:and|&)\s)?(?:\p{Lu}\.|${capitalWord}))+\.?$`;

/**
 * Tells whether a text names who edited the book that a chapter is in, or who translated a work:
 * `In Max Berg and Ida Elm, eds.`, `Trans. Elm, I. & Berg, M.`, `1917. Trans. Ida Elm`
 */
export function namesEditorsOrTranslators(text: string): boolean {
  return editors.test(text) || translators.test(text) || isKnownGivenName(translator.exec(text)?.[1] ?? '');
}

const namesAfterIn = /^[Ii]n\s(?:\p{Lu}[\p{L}.'’-]*[\s,]+|(?:and|&|de[rn]?|van|von)\s){2,}$/u;

/** `“A Chapter.” In Max Berg and Ida Elm, *A Book of Kites*`: a book in italics after its authors. */
export function isAfterBookAuthors({ setAs, line: { atoms, text }, from, start }: Span): boolean {
  if (setAs !== 'emphasis') return false;
  const opening = atoms.findLastIndex(
    (atom, at) => at < from && /^in\s/iu.test(text.text.slice(atom.start, atom.end)),
  );
  const first = atoms[opening];
  return first !== undefined && namesAfterIn.test(text.text.slice(first.start, start));
}

/**
 * `in: Max Berg (Hg.), *Handbook of Kites*`, `In *A Book of Kites*. Ed. Max Berg.`: people and nothing else,
 * beside the word for what they did to a book.
 */
export function areEditors({ line, from, to, open, close, names, text }: Span): boolean {
  if (namesEditorsOrTranslators(text)) return true;
  if (names.others > 0 || names.persons === 0) return false;
  return close === '('
    ? wordForEditors.test(atomText(line, to + 1))
    : open === '.' && wordForEditors.test(atomText(line, from - 1));
}

/**
 * `“A Chapter.” in Knots, Ropes, and the Sea, Knot Press`, `“A Chapter”. A first book of knots. Knot Press`:
 * a book between a quoted part of it and who published or edited it.
 */
export function holdsQuoted({
  open,
  close,
  line: { atoms, text },
  start,
  from,
  to,
  text: own,
}: Span): boolean {
  // `“A Title”. Mast Bay, MI: Knot Press`: a town is before the colon, not a book.
  if (close === ':') return false;
  const [last, next] = [atoms[to], atoms[to + 1]];
  const words = own.replace(/^(?:ch(?:apters?|aps?|s)?\.?\s[\dIVX–-]+\s(?:in|of)|in:?)\s/iu, '');
  const isNumbered = /\d/u.test(words.replace(/(?:1\d|20)\d{2}/gu, ''));
  if (last === undefined || next === undefined || own.length > 140 || isNumbered) return false;
  const before = text.text.slice(Math.max(0, start - 4), start);
  if (open !== '”' && !/[”"’»][.,]?\s$/u.test(before)) return false;
  const after = text.text.slice(next.start, next.end);
  if (!/\s/u.test(words) || isPublisher(words) || isPlace(words)) return false;
  // `In Knots and Ropes. Cambridge; New York: Knot Press`
  if (from < to && isTownOfPublishers(text.text.slice(last.start, last.end))) return false;
  return (
    isPublisher(after) || (words !== own && isTownOfPublishers(after)) || /^eds?\.?\s\p{Lu}/iu.test(after)
  );
}
