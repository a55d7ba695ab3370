import * as viewMessages from '../../messages/view.ts';
import { isYear } from '../../view/year-range.ts';
import type { FacetColumn } from '../facet-index.ts';
import type { Reading } from './condition.ts';
import { gapBefore, phraseAt, type Sentence } from './sentence.ts';
import { afterYear, beforeYear, lastYears, numbers, type YearBound, yearRange } from './year-words.ts';

/** `2010s` */
const decade = /^(?<start>[12]\d\d0)s$/u;
const dash = /^\s*(?:[-–—]|\.\.)\s*$/u;

/**
 * Reads years at a word: `2023-2024`, `since 2023`, `between 2020 and 2022`, `2021 or later`, `the 2010s`,
 * `the last two years`. Periods without a year end with the newest year of the list.
 */
export function readYearsAt(sentence: Sentence, at: number, { values, facet }: FacetColumn): Reading | null {
  const newest = values.find(isYear);
  if (newest === undefined) return null;
  const read = between(sentence, at) ?? period(sentence, at, Number(newest)) ?? bounded(sentence, at);
  if (read === null) return null;
  const { from, to, length } = read;
  const label = viewMessages.years(from, to);
  const term = `year:${from === to ? from : `${from ?? ''}..${to ?? ''}`}`;
  return { length, meanings: [{ label, detail: facet.label, term }] };
}

interface ReadYears {
  readonly length: number;
  readonly from: number | null;
  readonly to: number | null;
}

function between(sentence: Sentence, at: number): ReadYears | null {
  if (sentence.words[at]?.word !== 'between' || sentence.words[at + 2]?.word !== 'and') return null;
  const [from, to] = [yearAt(sentence, at + 1), yearAt(sentence, at + 3)];
  return from === null || to === null ? null : { length: 4, ...inOrder(from, to) };
}

/** Reads `last two years`, which may be followed by `before 2024`. */
function period(sentence: Sentence, at: number, newest: number): ReadYears | null {
  const start = phraseAt(sentence, at, lastYears);
  if (start === null) return null;
  const count = sentence.words[at + start.length]?.word ?? '';
  const years = numbers.get(count) ?? (/^[1-9]\d?$/u.test(count) ? Number(count) : null);
  const noun = sentence.words[at + start.length + 1]?.word;
  if (years === null || (noun !== 'years' && noun !== 'year')) return null;
  const length = start.length + 2;
  const bound = phraseAt(sentence, at + length, beforeYear);
  const end = bound?.value === 'before' ? yearAt(sentence, at + length + bound.length) : null;
  return end === null || bound === null
    ? { length, from: newest - years + 1, to: newest }
    : { length: length + bound.length + 1, from: end - years, to: end - 1 };
}

/** Reads a year or a range, with the words before and after it. */
function bounded(sentence: Sentence, at: number): ReadYears | null {
  const before = phraseAt(sentence, at, beforeYear);
  const skipped = before?.length ?? 0;
  const start = at + skipped + Number(sentence.words[at + skipped]?.word === 'the');
  const years = decadeAt(sentence, start);
  if (years !== null) return { ...years, length: start + 1 - at };
  const first = yearAt(sentence, start);
  if (first === null) return null;
  const second = rangeEnd(sentence, start + 1);
  if (second !== null) return { ...inOrder(first, second.year), length: second.at + 1 - at };
  const after = phraseAt(sentence, start + 1, afterYear);
  if (after !== null && (before === null || before.value === 'same'))
    return { ...withBound(first, after.value), length: start + 1 + after.length - at };
  return { ...withBound(first, before?.value ?? 'same'), length: start + 1 - at };
}

/** Finds the second year of a range: after a dash, or after a word such as “to”. */
function rangeEnd(sentence: Sentence, at: number): { readonly year: number; readonly at: number } | null {
  const joined = dash.test(gapBefore(sentence, at)) ? 0 : phraseAt(sentence, at, yearRange)?.length;
  const year = joined === undefined ? null : yearAt(sentence, at + joined);
  return joined === undefined || year === null ? null : { year, at: at + joined };
}

function yearAt({ words }: Sentence, at: number): number | null {
  const word = words[at]?.word ?? '';
  return /^(?:19|20)\d\d$/u.test(word) ? Number(word) : null;
}

function decadeAt({ words }: Sentence, at: number): { readonly from: number; readonly to: number } | null {
  const start = decade.exec(words[at]?.word ?? '')?.groups?.start;
  return start === undefined ? null : { from: Number(start), to: Number(start) + 9 };
}

function inOrder(one: number, other: number) {
  return { from: Math.min(one, other), to: Math.max(one, other) };
}

function withBound(
  year: number,
  bound: YearBound,
): { readonly from: number | null; readonly to: number | null } {
  if (bound === 'from' || bound === 'after') return { from: bound === 'from' ? year : year + 1, to: null };
  if (bound === 'to' || bound === 'before') return { from: null, to: bound === 'to' ? year : year - 1 };
  return { from: year, to: year };
}
