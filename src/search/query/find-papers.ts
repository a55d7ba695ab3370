import { splitWords } from '../../paper/words.ts';
import { type Bitset, countBits, positionsOf } from '../bitset.ts';
import { lazy } from '../lazy.ts';
import type { Forgiving } from '../text/expand-word.ts';
import type { TextIndex } from '../text/text-index.ts';
import type { FieldIndex } from './find-field.ts';
import { find, type Search, type WantedWord } from './find-node.ts';
import { parseQuery } from './parse-query.ts';
import { preferClose } from './prefer-close.ts';
import { conjuncts, type QueryNode } from './query-node.ts';
import { rankPapers } from './rank-papers.ts';

/** The papers that a query asks for. */
export interface QueryHits {
  readonly bits: Bitset;
  /** Their positions, best first; in the list's own order where no words were asked for. */
  readonly order: () => Uint32Array;
  /** The words that were asked for, each with a test that tells whether a word of a text answers it. */
  readonly wanted: readonly WantedWord[];
}

/** Finds what a query asks for (design, section 7); null when it asks for nothing. */
export function findPapers(fields: FieldIndex, text: TextIndex, query: string): QueryHits | null {
  const { root } = parseQuery(query);
  if (root === null) return null;
  const look = (forgiving: Forgiving) => {
    const search = startSearch(fields, text, query, forgiving);
    return { ...find(search, root, true), wanted: search.wanted };
  };
  let found = look('unknown');
  for (const forgiving of ['some', 'more'] as const) if (countBits(found.bits) === 0) found = look(forgiving);
  const { bits, scores, wanted } = found;
  const rank = () =>
    scores === null ? positionsOf(bits) : preferClose(rankPapers(bits, scores), scores, text, wanted);
  return { bits, order: lazy(rank), wanted };
}

/** Finds apart what each part of a query asks for that must hold, without the mercy that is shown where all together find nothing. */
export function findConjuncts(
  fields: FieldIndex,
  text: TextIndex,
  query: string,
): { readonly part: QueryNode; readonly bits: Bitset }[] {
  const search = startSearch(fields, text, query, 'unknown');
  return conjuncts(parseQuery(query).root).map((part) => ({ part, bits: find(search, part, true).bits }));
}

function startSearch(fields: FieldIndex, text: TextIndex, query: string, forgiving: Forgiving): Search {
  return { fields, text, end: query.length, words: new Set(splitWords(query)), forgiving, wanted: [] };
}
