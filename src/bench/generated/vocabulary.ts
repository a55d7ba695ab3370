import { zipfRanks } from './zipf.ts';

/** Draws words as a language does: the word of rank n comes up about 1/n as often as the first. */
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

/** Makes a vocabulary of invented words over a source of numbers. */
export function createVocabulary(random: () => number, size = 6000): Vocabulary {
  const all = Array.from({ length: size }, (_, rank) => spell(rank));
  const draw = zipfRanks(random, size);
  const word = () => all[draw()] ?? '';
  return { word, words: (count) => Array.from({ length: count }, word).join(' ') };
}

/** A number as a word: written in syllables, so that no two numbers give the same. */
export function spell(number: number): string {
  let rest = number + syllables.length;
  let word = '';
  for (; rest > 0; rest = Math.floor(rest / syllables.length)) word += syllables[rest % syllables.length];
  return word;
}

/** A word with a capital letter. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
