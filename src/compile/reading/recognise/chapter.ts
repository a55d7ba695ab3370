import { isPlace, isPublisher, isTownOfPublishers } from '../../names/gazetteer/publishers.ts';
import type { CutLine } from '../lines/atoms.ts';
import { countsBetween } from '../lines/name-counts.ts';
import type { Span } from '../lines/spans.ts';
import { opensWithDay } from './around.ts';

const chapter =
  /^(?:ch(?:ap(?:ters?|itres?)?)?s?|kap(?:itel)?|cap(?:ítulo)?)\.?\s?(?:\d{1,3}|[IVX]{1,5})(?:\s?[-–]\s?\d{1,3})?$/iu;

/** Tells whether an atom says which chapter of a work is meant: `Chap. 4`, `Kapitel 2`. */
export function isChapter({ atoms, text: { text } }: CutLine, at: number): boolean {
  const atom = atoms[at];
  return atom !== undefined && atom.end - atom.start <= 20 && chapter.test(text.slice(atom.start, atom.end));
}

/** Tells whether a chapter number comes anywhere before the span on its line: `KH Chap. 2: Ada Frost, *A Title*`. */
export function isAfterChapter({ line, from }: Span): boolean {
  return line.atoms.some((_, at) => at < from && isChapter(line, at));
}

/** `Frost, Chap. 4, *A Title*`, `Frost and Berg, Chapter 1: "A Title"`: people, then a chapter number, right before a title that is set off. */
export function isBeforeChapter({ to, line }: Span): boolean {
  const title = line.atoms[to + 2];
  return (
    title !== undefined &&
    /^,?$/u.test((line.gaps[to + 1] ?? []).join('').trim()) &&
    isChapter(line, to + 1) &&
    (title.style === 'emphasis' || title.link !== null || (line.gaps[to + 2] ?? []).includes('"'))
  );
}

/** Where a line begins after words in bold, or a chapter, and a colon: `Skim: Ada Frost, *A Title*`; or after a day. */
function afterLeadIn(line: CutLine, to: number): number {
  if (to > 1 && opensWithDay(line)) return 1;
  const colon = line.gaps.findIndex((gap, at) => at > 0 && at < to && gap.includes(':'));
  const isLeadIn = line.atoms[0]?.style === 'strong' && line.styleEnds[0] === colon - 1;
  return colon > 0 && (isLeadIn || isChapter(line, colon - 1)) ? colon : 0;
}

/** Where the names end before `(Eds.). (2019).`: the place of a span, less a year in brackets and the word for editors. */
function beforeYear({ atoms, gaps, text: { text } }: CutLine, from: number): number {
  let end = from;
  const is = (words: RegExp) => {
    const atom = atoms[end - 1];
    const inBrackets = gaps[end - 1]?.at(-1) === '(' && gaps[end]?.[0] === ')';
    return atom !== undefined && inBrackets && words.test(text.slice(atom.start, atom.end));
  };
  if (is(/^(?:1[5-9]|20)\d{2}[a-z]?$/u)) end -= 1;
  if (is(/^(?:[Ee]ds?|[Ee]ditors?)\.?$/u)) end -= 1;
  return end;
}

/**
 * `Ada Frost, *A Title*, 2019`, `Frost, A., & Berg, M. (Eds.). (2019). *A Title*`: names open the line, and only a chapter,
 * what they did and the year in brackets may come between them and the words in italics.
 */
export function isAfterNames({ line, from: at }: Pick<Span, 'line' | 'from'>): boolean {
  const from = beforeYear(line, at);
  const end = isChapter(line, from - 1) ? from - 1 : from;
  const start = afterLeadIn(line, end);
  if (end <= start) return false;
  const { others, persons, surnames, given, etAls } = countsBetween(line.names, start, end);
  const minNames = end < from ? 1 : 2;
  return (
    others === 0 &&
    !/^\s*in:?\s/iu.test(line.text.text) &&
    (persons + etAls > 0 || surnames + given >= minNames)
  );
}

/**
 * `Frost, Berg, and Hill, *A Title of Words*`, `March 4th: Frost **A Title of Words**`: the bonus, in log
 * odds, for reading surnames as people because they are right before at least three words that are set off,
 * or between a lead-in and a linked title; null if they are not. A single surname counts only after a day.
 */
export function asSurnamesBeforeSetOff({ from, to, setAs, names, line }: Span): number | null {
  const { atoms, gaps, styleEnds, text } = line;
  const title = atoms[to + 1];
  const isApart = /^[,:–—-]?$/u.test((gaps[to + 1] ?? []).join(''));
  if (from > 0 && from === line.citedPeopleStart && title?.link != null && names.surnames > 1) return 2;
  if (!isApart || setAs !== 'plain' || (title?.style !== 'emphasis' && title?.style !== 'strong'))
    return null;
  const words = text.text.slice(title.start, atoms[styleEnds[to + 1] ?? to + 1]?.end);
  if (words.split(/\s+/u).length < 3) return null;
  if (from === 1 && opensWithDay(line)) return 3;
  return names.surnames > 1 ? 1.5 : null;
}

const editors =
  /^[Ii]n:?\s\p{Lu}[^()\d:]{4,200}[,.\s]\s?\(?(?:[EeÉé]ds?|[Ee]ditors?|[Hh]gg?|[Hh]rsg|[Dd]irs?|[Cc]oords?|[Oo]rgs?)\.?\)?[.,]?$/u;
const translators = /^[Tt]ransl?(?:ated)?\.?\s(?:by\s\p{Lu}|\p{Lu}[\p{L}'’-]+,\s\p{Lu}\.)/u;

/**
 * Tells whether a text names who edited the book that a chapter is in, or who translated a work: `In Max Berg and Ida
 * Elm, eds.`, `Trans. Elm, I. & Berg, M.`
 */
export function namesEditors(text: string): boolean {
  return editors.test(text) || translators.test(text);
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

/** `in: Max Berg (Hg.), *Handbook of Kites*`: people and nothing else, before the word for what they did to a book. */
export function areEditors({ line: { atoms, text }, to, close, names }: Span): boolean {
  const next = atoms[to + 1];
  if (close !== '(' || next === undefined || names.others > 0 || names.persons === 0) return false;
  return /^(?:[eé]ds?|editors?|hgg?|hrsg|dirs?|coords?|orgs?)\.?$/iu.test(
    text.text.slice(next.start, next.end),
  );
}

/** `“A Chapter.” in Knots, Ropes, and the Sea, Knot Press`, `“A Chapter”. A first book of knots. Knot Press`: a book between a quoted part of it and who published or edited it. */
export function holdsQuoted({
  open,
  close,
  line: { atoms, text },
  start,
  from,
  to,
  text: own,
}: Span): boolean {
  // `“A Title”. Mast Bay, MI: Knot Press`: a clues.
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
