import type { Dataset } from '../paper/schema.ts';
import type { Match } from './exploration.ts';
import { lazy } from './lazy.ts';
import { buildListIndex, type ListIndex } from './list-index.ts';
import type { FieldIndex } from './query/find-field.ts';
import { findPapers, type QueryHits } from './query/find-papers.ts';
import { matchOf } from './query/match-of.ts';
import { buildTextIndex, type TextIndex } from './text/text-index.ts';

/** The search in the texts of a list. Its code loads after the first rows, so import only its types before. */
export interface TextSearch {
  readonly index: TextIndex;
  /** The papers that match a query; null when it is empty. */
  readonly find: (fields: FieldIndex, query: string) => QueryHits | null;
  /** Why a paper is among the hits; null if it is not, or if the query has no words. */
  readonly match: (hits: QueryHits, position: number) => Match | null;
}

/** Builds the text search in steps of a few milliseconds; the last step returns it. */
export function* buildTextSearch(dataset: Dataset): Generator<void, TextSearch> {
  const index = yield* buildTextIndex(dataset);
  return {
    index,
    find: (fields, query) => findPapers(fields, index, query),
    match: (hits, position) => matchOf(hits, index, position),
  };
}

/** The index of a list, with a text search that is built on the first query. */
export function buildSearchableIndex(dataset: Dataset): ListIndex {
  return buildListIndex(
    dataset,
    lazy(() => runToEnd(buildTextSearch(dataset))),
  );
}

/** Runs a generator to its end and returns its result. */
export function runToEnd<T>(work: Generator<void, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}
