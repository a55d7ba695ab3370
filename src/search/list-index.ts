import type { Dataset } from '../paper/schema.ts';
import { buildFacetIndex, type FacetIndex } from './facet-index.ts';
import { once } from './once.ts';
import { buildSortOrders, type SortOrders } from './sort-orders.ts';
import { buildTextIndex, type TextHits, type TextIndex } from './text-index.ts';

/** A list, ready to be explored. */
export interface ListIndex {
  /** All papers of the list. */
  readonly total: number;
  readonly facets: FacetIndex;
  readonly orders: SortOrders;
  /** Builds the text index on the first call, which a query makes; call it in an idle moment to have it ready. */
  readonly text: () => TextIndex;
  /** Finds what a query asks for, and remembers the last answer; null when the query has no words. */
  readonly hits: (query: string) => TextHits | null;
}

/** Prepares a list for exploring. The facets are ready at once, the text index comes with the first query. */
export function buildListIndex(dataset: Dataset): ListIndex {
  const text = once(() => buildTextIndex(dataset));
  let last: { readonly query: string; readonly hits: TextHits | null } = { query: '', hits: null };
  return {
    total: dataset.papers.length,
    facets: buildFacetIndex(dataset.papers),
    orders: buildSortOrders(dataset.papers),
    text,
    hits: (query) => {
      if (query.trim() === '') return null;
      if (query !== last.query) last = { query, hits: text().search(query) };
      return last.hits;
    },
  };
}
