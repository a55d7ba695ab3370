import { splitWords } from './words.ts';

/** One part of a query: a word (of several words when it has a hyphen), or a phrase in quotation marks. */
export interface QueryTerm {
  readonly words: readonly string[];
  /** Words must stand as they are and next to each other. */
  readonly phrase: boolean;
  /** Papers that have it are taken away. */
  readonly excluded: boolean;
  /** Still being typed: its last word may go on. */
  readonly open: boolean;
}

const termPattern = /-?"(?<quoted>[^"]*)"|\S+/gu;

/** No word is longer than this by intent, and looking for what is near it would take its length squared. */
const longestForgiven = 40;

/**
 * Reads a query: words, `"exact phrases"`, and `-` before what must not occur (design, section 7).
 * Any text is a query; a stray quotation mark or dash means nothing.
 */
export function parseQuery(text: string): QueryTerm[] {
  return [...text.matchAll(termPattern)].map(readTerm).filter(({ words }) => words.length > 0);
}

/** Counts the typos that are forgiven in a word: none in short or endless ones and where a digit could mean something else. */
export function forgivenTypos(word: string): 0 | 1 | 2 {
  if (word.length < 4 || word.length > longestForgiven || /\p{N}/u.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

/** Lists a word with two neighbouring letters changed over: one slip of the fingers, though two edits. */
export function swappedNeighbours(word: string): string[] {
  if (forgivenTypos(word) !== 1) return [];
  const letters = [...word];
  const swaps = letters.slice(1).map((letter, index) => {
    return [...letters.slice(0, index), letter, letters[index] ?? '', ...letters.slice(index + 2)].join('');
  });
  return [...new Set(swaps)].filter((swap) => swap !== word);
}

function readTerm({ 0: written, index, input, groups }: RegExpExecArray): QueryTerm {
  const excluded = written.startsWith('-');
  const phrase = groups?.quoted !== undefined || excluded;
  const open = !phrase && index + written.length === input.length;
  return { words: splitWords(written), phrase, excluded, open };
}
