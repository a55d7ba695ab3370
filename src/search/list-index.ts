import type { Dataset, Paper } from '../paper/schema.ts';
import { type Counter, createCounter } from './facet-counts.ts';
import { buildFacetIndex, type FacetIndex } from './facet-index.ts';
import { once } from './once.ts';
import { findPapers, type QueryHits } from './query/find-papers.ts';
import { buildSortOrders, type SortOrders } from './sort-orders.ts';
import { buildTextIndex, type TextIndex } from './text/text-index.ts';

/** A list, ready to be explored. */
export interface ListIndex {
  /** All papers of the list. */
  readonly total: number;
  readonly facets: FacetIndex;
  readonly counter: Counter;
  readonly orders: SortOrders;
  /** The files of the list, and the positions of the papers that each lists. */
  readonly files: () => ReadonlyMap<string, readonly number[]>;
  /** The words of the list; null while they are still being prepared. */
  readonly text: () => TextIndex | null;
  /** Finds what a query asks for, and remembers the last answer; null when it asks for nothing, or cannot be answered yet. */
  readonly hits: (query: string) => QueryHits | null;
}

/** Prepares a list for exploring. The facets are ready at once; the words are prepared with the first query, or by whoever gives `text`. */
export function buildListIndex(dataset: Dataset, text: ListIndex['text'] = once(() => runToEnd(buildTextIndex(dataset)))): ListIndex {
  return withText(
    {
      total: dataset.papers.length,
      facets: buildFacetIndex(dataset.papers),
      counter: createCounter(dataset.papers.length),
      orders: buildSortOrders(dataset.papers),
      files: once(() => papersByFile(dataset.papers)),
    },
    text,
  );
}

/** The same list with its words from elsewhere: once they are ready, all else stays as it was. */
export function withText(parts: Omit<ListIndex, 'text' | 'hits'>, text: ListIndex['text']): ListIndex {
  let last: { readonly query: string; readonly hits: QueryHits | null } = { query: '', hits: null };
  return { ...parts, text, hits };

  function hits(query: string): QueryHits | null {
    if (query.trim() === '') return null;
    const words = text();
    if (words === null) return null;
    if (query !== last.query) last = { query, hits: findPapers(parts, words, query) };
    return last.hits;
  }
}

/** Does work that pauses now and then without a pause. */
export function runToEnd<T>(work: Generator<void, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

function papersByFile(papers: readonly Paper[]): ReadonlyMap<string, readonly number[]> {
  const files = new Map<string, number[]>();
  papers.forEach(({ placements }, position) => {
    for (const file of new Set(placements.map((placement) => placement.file))) {
      const own = files.get(file) ?? [];
      own.push(position);
      files.set(file, own);
    }
  });
  return files;
}
