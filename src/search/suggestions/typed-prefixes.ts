import { splitWords } from '../../paper/words.ts';
import type { WordTest } from '../exploration.ts';

/** Typed words, each of which may be a prefix. */
export interface TypedPrefixes {
  readonly words: readonly string[];
  /** Tells whether a word starts with one of them. */
  readonly matchesWord: WordTest;
}

/** Parses typed text as prefixes. */
export function typedPrefixes(typed: string): TypedPrefixes {
  const words = splitWords(typed);
  return { words, matchesWord: (word) => words.some((prefix) => word.startsWith(prefix)) };
}
