import { foldWord, wordPattern } from '../../paper/words.ts';
import type { FacetIndex } from '../facet-index.ts';
import { facetsIn } from '../facet-index.ts';
import { parseQuery } from '../query/parse-query.ts';
import { conjuncts, type Span } from '../query/query-node.ts';

/** A word of a sentence, folded. */
export interface SentenceWord extends Span {
  readonly word: string;
}

/** The words of a query that are written as in a sentence, without the terms of the query language. */
export interface Sentence {
  /** The query; terms of the query language are replaced by spaces. */
  readonly text: string;
  readonly words: readonly SentenceWord[];
}

/** Nobody asks longer questions; a pasted abstract is no question. */
const maxWords = 32;

/** Splits a query into the words of a sentence. */
export function sentenceOf(query: string, facets: FacetIndex): Sentence {
  let text = '';
  for (const { kind, start, end } of conjuncts(parseQuery(query, facetsIn(facets)).root))
    if (kind === 'word') text = `${text.padEnd(start)}${query.slice(start, end)}`;
  const words: SentenceWord[] = [];
  for (const found of text.matchAll(wordPattern)) {
    if (words.length === maxWords) break;
    const end = found.index + found[0].length;
    for (const word of foldWord(found[0])) words.push({ word, start: found.index, end });
  }
  return { text, words };
}

/** The value of the longest phrase of a table that begins at a word, and its number of words. */
export function phraseAt<T>(
  { words }: Sentence,
  at: number,
  table: ReadonlyMap<string, T>,
): { readonly value: T; readonly length: number } | null {
  let best: { readonly value: T; readonly length: number } | null = null;
  let phrase = '';
  for (let length = 1; length <= maxPhraseLength; length += 1) {
    const next = words[at + length - 1];
    if (next === undefined) break;
    phrase = length === 1 ? next.word : `${phrase} ${next.word}`;
    const value = table.get(phrase);
    if (value !== undefined) best = { value, length };
  }
  return best;
}

/** The most words of a phrase of the vocabulary. */
const maxPhraseLength = 4;

/** The text between a word and the one before it. */
export function gapBefore({ text, words }: Sentence, at: number): string {
  return text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? text.length);
}
