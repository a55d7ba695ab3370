import { zipfRanks } from './zipf.ts';

/** Draws words with a Zipf distribution: the word of rank n about 1/n as often as the first. */
export interface Vocabulary {
  word(): string;
  words(count: number): string;
}

const syllables = [
  'ba',
  'co',
  'di',
  'fu',
  'ga',
  'he',
  'jo',
  'ka',
  'lu',
  'mi',
  'no',
  'pra',
  'que',
  'ri',
  'sta',
  'te',
  'vo',
  'xi',
  'ly',
  'zen',
] as const;

/** Creates a vocabulary of `size` made-up words that draws with the given random numbers from 0 to 1. */
export function createVocabulary(random: () => number, size = 6000): Vocabulary {
  const all = Array.from({ length: size }, (_, rank) => spell(rank));
  const draw = zipfRanks(random, size);
  const word = () => all[draw()] ?? '';
  return { word, words: (count) => Array.from({ length: count }, word).join(' ') };
}

/** Spells a number in syllables; distinct numbers give distinct words. */
export function spell(number: number): string {
  let rest = number + syllables.length;
  let word = '';
  for (; rest > 0; rest = Math.floor(rest / syllables.length)) word += syllables[rest % syllables.length];
  return word;
}

/** Capitalises a word. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
