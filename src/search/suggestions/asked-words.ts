import { splitWords } from '../../paper/words.ts';
import type { WordTest } from '../exploration.ts';

/** Words with which somebody names a thing, each of which may be a beginning. */
export interface AskedWords {
  readonly words: readonly string[];
  /** Tells whether a word of a name answers one of them. */
  readonly answers: WordTest;
}

/** Reads what was typed as the words of a name. */
export function askWords(typed: string): AskedWords {
  const words = splitWords(typed);
  return { words, answers: (word) => words.some((asked) => word.startsWith(asked)) };
}
