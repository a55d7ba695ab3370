import type { AcronymTable } from './acronyms.ts';
import { type Dictionary, prefixRange } from './dictionary.ts';

/**
 * Which typos are tolerated. `unknownWords`: only in words that the list does not contain; `allWords`: in all
 * words, by length; `shorterWords`: as `allWords`, but each number of typos is allowed in words one letter
 * shorter. A search tries these three in turn until a paper matches; `exact` is for phrases and negations.
 */
export type Fuzziness = 'exact' | 'unknownWords' | 'allWords' | 'shorterWords';

/** A word of a query. */
export interface QueryWord {
  readonly word: string;
  /** Whether it is still being typed and may be a prefix. */
  readonly mayBePrefix: boolean;
  readonly fuzziness: Fuzziness;
  /** Whether it may match the other spelling of an acronym. */
  readonly expandAcronym: boolean;
}

/**
 * A range of matching dictionary words: numbers from `from` up to, but not including, `to`, and the weight of
 * each, 0 to 1.
 */
export interface Expansion {
  readonly from: number;
  readonly to: number;
  readonly weight: (number: number) => number;
}

/** Fuzzy matching takes quadratic time, and runs of letters longer than this are not words. */
const maxFuzzyLength = 40;

/** The weight of a word by its number of typos, and of one with two adjacent letters swapped. */
const typoWeights = [1, 0.45, 0.2] as const;
const swapWeight = 0.5;
/** The weight of the plural for the singular, or the reverse. */
const pluralWeight = 0.8;
/** The minimum weight of a prefix; it grows with the share of the word that is typed. */
const prefixWeight = 0.4;

/** The minimum length for one typo. `shorterWords` allows three letters: one of four may be missing. */
const minFuzzyLength = 4;
/** The minimum length for two typos; `shorterWords` allows one letter fewer. */
const minTwoTypoLength = 8;

/**
 * The number of typos tolerated in a word: none in short and very long words and in those with digits, where
 * a digit changes the meaning.
 */
export function allowedTypos({ word, fuzziness }: Pick<QueryWord, 'word' | 'fuzziness'>): 0 | 1 | 2 {
  const shortest = fuzziness === 'shorterWords' ? minFuzzyLength - 1 : minFuzzyLength;
  if (fuzziness === 'exact' || word.length < shortest || word.length > maxFuzzyLength || /\p{N}/u.test(word))
    return 0;
  return word.length < (fuzziness === 'shorterWords' ? minTwoTypoLength - 1 : minTwoTypoLength) ? 1 : 2;
}

/**
 * The dictionary words that match a query word: itself, its plural or singular, words that it starts, and
 * words a typo or two away.
 */
export function expandWord(dictionary: Dictionary, queryWord: QueryWord): Expansion[] {
  const { word, mayBePrefix } = queryWord;
  const expansions: Expansion[] = [];
  const add = (number: number | undefined, weight: number) =>
    number !== undefined && expansions.push({ from: number, to: number + 1, weight: () => weight });
  add(dictionary.numberOf.get(word), 1);
  if (mayBePrefix) {
    const [from, to] = prefixRange(dictionary, word);
    const missing = (number: number) => 1 - word.length / (dictionary.words[number]?.length ?? word.length);
    expansions.push({ from, to, weight: (number) => 1 - (1 - prefixWeight) * missing(number) });
  }
  if (queryWord.fuzziness !== 'exact')
    for (const form of pluralForms(word)) add(dictionary.numberOf.get(form), pluralWeight);
  const typos =
    queryWord.fuzziness === 'unknownWords' && dictionary.numberOf.has(word) ? 0 : allowedTypos(queryWord);
  if (typos === 0) return expansions;
  for (const [near, [number, distance]] of dictionary.tree.fuzzyGet(word, typos)) {
    if (distance > 0 && near.length >= minFuzzyLength) add(number, typoWeights[distance] ?? 0);
  }
  for (const swapped of swappedNeighbours(word)) add(dictionary.numberOf.get(swapped), swapWeight);
  return expansions;
}

/**
 * Returns a predicate that tells whether a word of a text matches a query word: an expansion of it, or a word
 * of the other spelling of an acronym.
 */
export function wordTest(
  dictionary: Dictionary,
  acronyms: AcronymTable,
  queryWord: QueryWord,
): (word: string) => boolean {
  const numbers = new Set<number>();
  for (const { from, to } of expandWord(dictionary, { ...queryWord, mayBePrefix: false }))
    for (let number = from; number < to; number += 1) numbers.add(number);
  const others = queryWord.expandAcronym ? acronyms.counterparts.get(queryWord.word) : undefined;
  const forms = queryWord.fuzziness === 'exact' ? [] : pluralForms(queryWord.word);
  return (word) => {
    // Words that the list does not contain are in the reader's own notes.
    if (word === queryWord.word || forms.includes(word)) return true;
    if (queryWord.mayBePrefix && word.startsWith(queryWord.word)) return true;
    const number = dictionary.numberOf.get(word);
    return (number !== undefined && numbers.has(number)) || others?.has(word) === true;
  };
}

/** The plural of a word, and the singular that it may be the plural of, as English spells them. */
export function pluralForms(word: string): string[] {
  if (word.length < 3 || !/^[a-z]+$/u.test(word)) return [];
  const plural = /[^aeiou]y$/u.test(word) ? word.replace(/y$/u, 'ies') : `${word}s`;
  const singular = word.endsWith('ies')
    ? [word.replace(/ies$/u, 'y')]
    : word.endsWith('s')
      ? [word.slice(0, -1)]
      : [];
  return [plural, ...singular];
}

/** All variants of a word with two adjacent letters swapped: one typo, but two edits. */
function swappedNeighbours(word: string): Set<string> {
  const swaps = new Set<string>();
  for (let index = 1; index < word.length; index += 1) {
    swaps.add(`${word.slice(0, index - 1)}${word[index]}${word[index - 1]}${word.slice(index + 1)}`);
  }
  swaps.delete(word);
  return swaps;
}
