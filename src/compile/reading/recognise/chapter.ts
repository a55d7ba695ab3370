import { spacedWords } from '../../markdown/white-space.ts';
import { pattern } from '../../patterns/pattern.ts';
import { isYear } from '../../patterns/year.ts';
import { atomText, type CutLine, endAt, gapAt } from '../lines/atoms.ts';
import { countsBetween } from '../lines/name-counts.ts';
import type { Span } from '../lines/spans.ts';
import { opensWithDay } from './around.ts';
import { wordForEditors } from './host-book.ts';

const chapter = pattern('iu')`
  ^(?:ch(?:ap(?:ters?|itres?)?)?s?|kap(?:itel)?|cap(?:ítulo)?)\.?\s?(?:\d{1,3}|[IVX]{1,5})
  (?:\s?[-–]\s?\d{1,3})?$`;

/** Tells whether an atom says which chapter of a work is meant: `Chap. 4`, `Kapitel 2`. */
export function isChapter({ atoms, text: { text } }: CutLine, at: number): boolean {
  const atom = atoms[at];
  return atom !== undefined && atom.end - atom.start <= 20 && chapter.test(text.slice(atom.start, atom.end));
}

/** Whether a chapter number comes before the span on its line: `KH Chap. 2: Ada Frost, *A Title*`. */
export function isAfterChapter({ line, from }: Span): boolean {
  return line.atoms.some((_, at) => at < from && isChapter(line, at));
}

/** `Frost, Chap. 4, *A Title*`: people and a chapter number right before a title that is set off. */
export function isBeforeChapter({ to, line }: Span): boolean {
  const title = line.atoms[to + 2];
  return (
    title !== undefined &&
    /^,?$/u.test(
      gapAt(line.gaps, to + 1)
        .join('')
        .trim(),
    ) &&
    isChapter(line, to + 1) &&
    (title.style === 'emphasis' || title.link !== null || gapAt(line.gaps, to + 2).includes('"'))
  );
}

/** The atom after a day or a lead-in, that is, bold words or a chapter before a colon: `Skim: Ada Frost`. */
function afterLeadIn(line: CutLine, to: number): number {
  if (to > 1 && opensWithDay(line)) return 1;
  const colon = line.gaps.findIndex((gap, at) => at > 0 && at < to && gap.includes(':'));
  const isLeadIn = line.atoms[0]?.style === 'strong' && line.styleEnds[0] === colon - 1;
  return colon > 0 && (isLeadIn || isChapter(line, colon - 1)) ? colon : 0;
}

/** Where the names before a span end: before a year in brackets and a word for editors, `(Eds.). (2019).` */
function beforeYear(line: CutLine, from: number): number {
  const { gaps } = line;
  let end = from;
  const inBrackets = () =>
    gaps[end - 1]?.at(-1) === '(' && gaps[end]?.[0] === ')' ? atomText(line, end - 1) : '';
  if (isYear(inBrackets())) end -= 1;
  if (wordForEditors.test(inBrackets())) end -= 1;
  return end;
}

/**
 * `Ada Frost, *A Title*, 2019`, `Frost, A., & Berg, M. (Eds.). (2019). *A Title*`: names open the line, and
 * only a chapter, or what they did and the year in brackets, may come between them and the words in italics.
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
  const isApart = /^[,:–—-]?$/u.test(gapAt(gaps, to + 1).join(''));
  if (from > 0 && from === line.citedPeopleStart && title?.link != null && names.surnames > 1) return 2;
  if (!isApart || setAs !== 'plain' || (title?.style !== 'emphasis' && title?.style !== 'strong'))
    return null;
  const words = text.text.slice(title.start, atoms[endAt(styleEnds, to + 1)]?.end);
  if (spacedWords(words) < 3) return null;
  if (from === 1 && opensWithDay(line)) return 3;
  return names.surnames > 1 ? 1.5 : null;
}
