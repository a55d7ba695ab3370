import { facetSelectionOf, type View } from '../view/view.ts';
import { type Bitset, bitsOf, countBits, fullBits, intersectInPlace, positionsIn } from './bitset.ts';
import type { Exploration, FacetCounts } from './exploration.ts';
import type { FacetColumn } from './facet-index.ts';
import { filterByFacet } from './filter-by-facet.ts';
import type { ListIndex } from './list-index.ts';
import { mapFacets } from './per-facet.ts';
import type { QueryHits } from './query/find-papers.ts';
import { filterRows, sortRows } from './sort-orders.ts';

/**
 * The papers that pass the reading list or the library, the query and each facet, separately; facets without a
 * selection are absent.
 */
interface Filters {
  /** The positions of the papers of the reading list or the library, in its order; null without either. */
  readonly listPositions: readonly number[] | null;
  readonly hits: QueryHits | null;
  readonly facetFilters: readonly { readonly column: FacetColumn; readonly bits: Bitset }[];
}

/**
 * Applies a view to a list: the rows in order, and for every facet the counts of all its values.
 * Facets and the query are ANDed; the counts of a facet ignore its own selection.
 */
export function explore(index: ListIndex, view: View): Exploration {
  const filters = filtersOf(index, view);
  const shown = intersection(index, filters);
  const columns = Object.values(index.facets);
  const unfiltered = columns.filter(
    (column) => !filters.facetFilters.some((filter) => filter.column === column),
  );
  const countsByColumn = new Map(
    index.counter.count(unfiltered, shown).map((counts, at) => [unfiltered[at], counts]),
  );
  for (const { column } of filters.facetFilters) {
    const [countByValue] = index.counter.count([column], intersection(index, filters, column));
    if (countByValue !== undefined) countsByColumn.set(column, countByValue);
  }
  const counts = mapFacets(
    index.facets,
    (column): FacetCounts => ({
      column,
      countByValue: countsByColumn.get(column) ?? new Uint32Array(0),
      selection: facetSelectionOf(view, column.facet.key),
    }),
  );
  return { rows: rowsOf(index, view, shown, filters), total: index.total, counts };
}

/** The papers of a view, without ordering them or counting facets. */
export function bitsOfView(index: ListIndex, view: View): Bitset {
  return intersection(index, filtersOf(index, view));
}

/** The number of rows of a view, without ordering them or counting facets. */
export function countRows(index: ListIndex, view: View): number {
  return countBits(bitsOfView(index, view));
}

function filtersOf(index: ListIndex, view: View): Filters {
  const facetFilters = Object.values(index.facets).flatMap((column) => {
    const bits = filterByFacet(column, facetSelectionOf(view, column.facet.key), index.total);
    return bits === null ? [] : [{ column, bits }];
  });
  return {
    listPositions: limitOf(index, view),
    hits: index.hits(view.query),
    facetFilters,
  };
}

/**
 * The positions of the papers to which the reading list and the library limit a view, in the order of the reading
 * list, else of the library; null if neither does.
 */
export function limitOf(
  { library, positionsOfIds }: ListIndex,
  view: Pick<View, 'library' | 'readingList'>,
): readonly number[] | null {
  const listed = view.readingList && positionsOfIds(view.readingList.ids);
  if (!view.library) return listed;
  return listed?.filter((position) => library().includes(position)) ?? library();
}

/** The papers that pass every filter, except that of `leftOut`, whose own counts ignore it. */
function intersection(
  { total }: ListIndex,
  { listPositions, hits, facetFilters }: Filters,
  leftOut?: FacetColumn,
): Bitset {
  const bits = hits === null ? fullBits(total) : hits.bits.slice();
  if (listPositions !== null) intersectInPlace(bits, bitsOf(listPositions, total));
  for (const filter of facetFilters) if (filter.column !== leftOut) intersectInPlace(bits, filter.bits);
  return bits;
}

/**
 * The rows in display order: by the sort keys. Ties: with a query, by relevance, then list order; otherwise in
 * the order of the reading list or the library if the view has one, else of the list.
 */
function rowsOf(
  { orders }: ListIndex,
  { sort }: View,
  shown: Bitset,
  { listPositions, hits }: Filters,
): Uint32Array {
  if (hits !== null) return sortRows(filterRows(hits.order(), shown), sort, orders.ranks);
  if (listPositions !== null)
    return sortRows(filterRows(Uint32Array.from(listPositions), shown), sort, orders.ranks);
  return sort.length === 0 ? positionsIn(shown) : filterRows(orders.all(sort), shown);
}
