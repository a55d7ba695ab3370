import type { AcronymTable } from './acronyms.ts';
import { type Dictionary, prefixRange } from './dictionary.ts';

/**
 * How many slips are forgiven: `unknown` in words that the list does not have, `some` in all, by their length,
 * `more` one more; each where the one before found nothing.
 */
export type Forgiving = 'none' | 'unknown' | 'some' | 'more';

/** A word as asked for. */
export interface AskedWord {
  readonly word: string;
  /** Still being typed: it may go on. */
  readonly open: boolean;
  readonly forgiving: Forgiving;
  /** Whether it may stand for the other spelling of an acronym. */
  readonly spellings: boolean;
}

/** Words of the dictionary that answer an asked one: numbers from `from` up to, and without, `to`, each counting as `worth` says. */
export interface Expansion {
  readonly from: number;
  readonly to: number;
  readonly worth: (number: number) => number;
}

/** No word is longer than this by intent, and looking for what is near it would take its length squared. */
const longestForgiven = 40;

/** How much a word counts that is one or two slips away, or has two neighbouring letters changed over. */
const slipWorth = [1, 0.45, 0.2] as const;
const swapWorth = 0.5;
/** The plural for the singular, or the other way round. */
const numberWorth = 0.8;
/** A beginning counts this much, and more the less is missing. */
const beginningWorth = 0.4;

/** Slips are forgiven in words of this many letters or more; one of three may be one of four that lost a letter. */
const shortestForgiven = 4;
/** From this length on two are forgiven; one letter may have been lost here too. */
const longForgiven = 8;

/** Counts the slips that are forgiven in a word: none in short or endless ones and where a digit could mean something else. */
function forgivenSlips({ word, forgiving }: AskedWord): 0 | 1 | 2 {
  const shortest = forgiving === 'more' ? shortestForgiven - 1 : shortestForgiven;
  if (forgiving === 'none' || word.length < shortest || word.length > longestForgiven || /\p{N}/u.test(word))
    return 0;
  return word.length < (forgiving === 'more' ? longForgiven - 1 : longForgiven) ? 1 : 2;
}

/** Finds the words of a list that answer an asked one: itself, those it begins, and those a slip or two away. */
export function expandWord(dictionary: Dictionary, asked: AskedWord): Expansion[] {
  const { word, open } = asked;
  const expansions: Expansion[] = [];
  const one = (number: number | undefined, worth: number) =>
    number !== undefined && expansions.push({ from: number, to: number + 1, worth: () => worth });
  one(dictionary.numberOf.get(word), 1);
  if (open) {
    const [from, to] = prefixRange(dictionary, word);
    const missing = (number: number) => 1 - word.length / (dictionary.words[number]?.length ?? word.length);
    expansions.push({ from, to, worth: (number) => 1 - (1 - beginningWorth) * missing(number) });
  }
  if (asked.forgiving !== 'none')
    for (const form of numberForms(word)) one(dictionary.numberOf.get(form), numberWorth);
  const warnings = asked.forgiving === 'unknown' && dictionary.numberOf.has(word) ? 0 : forgivenSlips(asked);
  if (warnings === 0) return expansions;
  for (const [near, [number, distance]] of dictionary.tree.fuzzyGet(word, warnings)) {
    if (distance > 0 && near.length >= shortestForgiven) one(number, slipWorth[distance] ?? 0);
  }
  for (const swapped of swappedNeighbours(word)) one(dictionary.numberOf.get(swapped), swapWorth);
  return expansions;
}

/** Tells whether a word of a text answers an asked word: one of its expansions, or what stands for it in another spelling of an acronym. */
export function wordTest(
  dictionary: Dictionary,
  acronyms: AcronymTable,
  asked: AskedWord,
): (word: string) => boolean {
  const numbers = new Set<number>();
  for (const { from, to } of expandWord(dictionary, { ...asked, open: false }))
    for (let number = from; number < to; number += 1) numbers.add(number);
  const others = asked.spellings ? acronyms.standsFor.get(asked.word) : undefined;
  return (word) => {
    if (asked.open && word.startsWith(asked.word)) return true;
    const number = dictionary.numberOf.get(word);
    return (number !== undefined && numbers.has(number)) || others?.has(word) === true;
  };
}

/** The plural of a word, and what it may be the plural of, as English spells them. */
function numberForms(word: string): string[] {
  if (word.length < 3 || !/^[a-z]+$/u.test(word)) return [];
  const plural = /[^aeiou]y$/u.test(word) ? word.replace(/y$/u, 'ies') : `${word}s`;
  const singular = word.endsWith('ies')
    ? [word.replace(/ies$/u, 'y')]
    : word.endsWith('s')
      ? [word.slice(0, -1)]
      : [];
  return [plural, ...singular];
}

/** Lists a word with two neighbouring letters changed over: one slip of the fingers, though two edits. */
function swappedNeighbours(word: string): Set<string> {
  const swaps = new Set<string>();
  for (let place = 1; place < word.length; place += 1) {
    swaps.add(`${word.slice(0, place - 1)}${word[place]}${word[place - 1]}${word.slice(place + 1)}`);
  }
  swaps.delete(word);
  return swaps;
}
