import type { TermIndex } from './list-terms.ts';

/**
 * Which typos are forgiven: `allWords` and `shorterWords` are the second and third step of the search in the
 * browser, each for a search that found nothing before.
 */
export type Typos = 'none' | 'allWords' | 'shorterWords';

/** The state of one translation. */
export interface Translation {
  readonly terms: TermIndex;
  readonly typos: Typos;
  /** The length of the query text: a word that ends there may be a prefix. */
  readonly end: number;
  /** All folded words of the query. */
  readonly words: ReadonlySet<string>;
  /** The words translated so far. */
  countedWords: number;
  /** The terms that only the reader's browser can answer, as the query language writes them. */
  readonly leftOut: string[];
}
