import { splitWords } from '../../paper/words.ts';
import { type Bitset, countBits, positionsIn } from '../bitset.ts';
import { facetsIn } from '../facet-index.ts';
import { lazy } from '../lazy.ts';
import type { Fuzziness } from '../text/expand-word.ts';
import type { TextIndex } from '../text/text-index.ts';
import { boostTitleMatches } from './boost-title-matches.ts';
import type { FieldIndex } from './find-field.ts';
import { findNode, type Search, type SearchedWord } from './find-node.ts';
import { parseQuery } from './parse-query.ts';
import { conjuncts, type QueryNode } from './query-node.ts';
import { rankPapers } from './rank-papers.ts';

/** The papers that match a query. */
export interface QueryHits {
  readonly bits: Bitset;
  /** Their positions, best first; in list order when the query has no words. */
  readonly order: () => Uint32Array;
  /** The words of the query, each with a predicate that tells whether a word of a text matches it. */
  readonly searchedWords: readonly SearchedWord[];
  /** The reader's marks with which it was searched, by position. */
  readonly marks: FieldIndex['marks'];
}

/**
 * Searches for a query (docs/search.md); null when it is empty. Raises the fuzziness until a paper matches.
 */
export function findPapers(fields: FieldIndex, text: TextIndex, query: string): QueryHits | null {
  const { root } = parseQuery(query, facetsIn(fields.facets));
  if (root === null) return null;
  const searchWith = (fuzziness: Fuzziness) => {
    const search = startSearch(fields, text, query, fuzziness);
    return { ...findNode(search, root, true), searchedWords: search.searchedWords };
  };
  let found = searchWith('unknownWords');
  for (const fuzziness of ['allWords', 'shorterWords'] as const)
    if (countBits(found.bits) === 0) found = searchWith(fuzziness);
  const { bits, scores, searchedWords } = found;
  const rank = () =>
    scores === null
      ? positionsIn(bits)
      : boostTitleMatches(rankPapers(bits, scores), scores, text, searchedWords);
  return { bits, order: lazy(rank), searchedWords, marks: fields.marks };
}

/** Searches for each part that must match, separately, with the fuzziness that a search tries first. */
export function findConjuncts(
  fields: FieldIndex,
  text: TextIndex,
  query: string,
): { readonly part: QueryNode; readonly bits: Bitset }[] {
  const search = startSearch(fields, text, query, 'unknownWords');
  return conjuncts(parseQuery(query, facetsIn(fields.facets)).root).map((part) => ({
    part,
    bits: findNode(search, part, true).bits,
  }));
}

function startSearch(fields: FieldIndex, text: TextIndex, query: string, fuzziness: Fuzziness): Search {
  return { fields, text, end: query.length, words: new Set(splitWords(query)), fuzziness, searchedWords: [] };
}
