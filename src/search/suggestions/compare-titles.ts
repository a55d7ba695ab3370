import { titleKey } from '../../paper/fold.ts';
import { splitWords } from '../../paper/words.ts';
import { withAcronyms } from './title-acronyms.ts';

/** A title, prepared for comparisons. */
export interface ComparedTitle {
  readonly words: readonly string[];
  readonly key: string;
  /** The key of the name in front, as in `REEF: Microsecond-scale Preemption`; empty if there is none. */
  readonly nameKey: string;
  /** The keys of its parts: without the subtitle, without the name in front, and what it quotes. */
  readonly partKeys: readonly string[];
}

/** How well a word tells titles apart, from its rarity in the list. */
export type WordWeight = (word: string) => number;

/** How much two titles have in common, from 0 to 1. */
export interface TitleOverlap {
  /** Of both titles together. 1 if they differ only in a subtitle, a name in front, or an acronym. */
  readonly similarity: number;
  /** Of the shorter title. */
  readonly contained: number;
}

const nothing: TitleOverlap = { similarity: 0, contained: 0 };
const everything: TitleOverlap = { similarity: 1, contained: 1 };

/** The shortest title that is recognised as a part of another, or as the name in front of it, in letters and digits. */
const minPart = 10;
const minName = 4;

/** Prepares a title for comparisons. */
export function comparedTitle(title: string): ComparedTitle {
  const [name = '', ...rest] = title.split(/:\s|\s[-–—|]\s|\s*[(—]/u);
  const quoted = [...title.matchAll(/["“]([^"”]+)["”]/gu)].map(([, text = '']) => text);
  const parts = [...(rest.length === 0 ? [] : [name, title.slice(name.length)]), ...quoted];
  const nameKey = rest.length === 0 ? '' : titleKey(name);
  return { words: splitWords(title), key: titleKey(title), nameKey, partKeys: parts.map(titleKey) };
}

/**
 * Compares two titles by their words, of which the rare ones count more; words that differ by a typo are the same.
 * Titles with the same name in front are more similar than their words. Titles with different numbers have nothing in common: `Part 1` and `Part 2`, `GPT-3` and `GPT-4`.
 */
export function compareTitles(one: ComparedTitle, other: ComparedTitle, weightOf: WordWeight): TitleOverlap {
  if (one.key === other.key) return everything;
  if (numbersIn(one) !== numbersIn(other)) return nothing;
  if (isPartOf(one, other) || isPartOf(other, one)) return everything;
  const [first, second] = withAcronyms(one.words, other.words);
  const shared = sharedWeight(first, second, weightOf);
  const [own, others] = [first, second].map((words) => words.reduce((sum, word) => sum + weightOf(word), 0));
  if (own === undefined || others === undefined || Math.min(own, others) === 0) return nothing;
  const similarity = (2 * shared) / (own + others);
  const hasSameName = one.nameKey !== '' && one.nameKey === other.nameKey;
  return {
    similarity: hasSameName ? (1 + similarity) / 2 : similarity,
    contained: Math.min(1, shared / Math.min(own, others)),
  };
}

/** The weight of the words that both titles have. Of a word with a typo, it is that of the commoner spelling. */
function sharedWeight(one: readonly string[], other: readonly string[], weightOf: WordWeight): number {
  const left = [...other];
  let shared = 0;
  for (const word of one) {
    const same = left.indexOf(word);
    const found = same === -1 ? left.findIndex((candidate) => isTypo(word, candidate)) : same;
    if (found === -1) continue;
    shared += Math.min(weightOf(word), weightOf(left[found] ?? ''));
    left.splice(found, 1);
  }
  return shared;
}

/** Tells whether a title is a part of another. */
function isPartOf({ key }: ComparedTitle, { nameKey, partKeys }: ComparedTitle): boolean {
  return (key.length >= minName && nameKey === key) || (key.length >= minPart && partKeys.includes(key));
}

/** The words of a title with digits, and Roman numerals after the first word, in order. */
function numbersIn({ words }: ComparedTitle): string {
  return words.filter((word, at) => /\d/u.test(word) || (at > 0 && /^[ivx]+$/u.test(word))).join(' ');
}

/** Tells whether two words of four or more letters differ in one letter, two swapped ones, or their ending. */
function isTypo(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 4) return false;
  if (long.length - short.length <= 3 && long.startsWith(short.slice(0, -1))) return true;
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  if (long.length > short.length) return long.slice(start + 1) === short.slice(start);
  const swapped = `${long[start + 1] ?? ''}${long[start] ?? ''}${long.slice(start + 2)}`;
  return long.slice(start + 1) === short.slice(start + 1) || swapped === short.slice(start);
}
