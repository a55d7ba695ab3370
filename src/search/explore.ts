import { type Facet, facets } from '../paper/facets.ts';
import { selectionOf, type View } from '../view/view.ts';
import { and, type Bitset, bitsOf, countBits, fullBits, positionsOf } from './bitset.ts';
import type { Exploration, FacetCounts } from './exploration.ts';
import { facetPass } from './facet-pass.ts';
import type { ListIndex } from './list-index.ts';
import { perFacet } from './per-facet.ts';
import type { QueryHits } from './query/find-papers.ts';
import { keepRows, sortRows } from './sort-orders.ts';

/** What the reading list, each facet and the query let through, apart; a facet that asks for nothing is absent. */
interface Passes {
  /** The positions of the reading list's papers, in its order. */
  readonly listed: readonly number[] | null;
  readonly hits: QueryHits | null;
  readonly asked: readonly { readonly facet: Facet; readonly bits: Bitset }[];
}

/**
 * Works out what a view shows: the rows in order, and for every facet the counts of all its values.
 * Facets and the query are ANDed; the counts of a facet ignore all that is asked of itself (design, section 8).
 */
export function explore(index: ListIndex, view: View): Exploration {
  const passes = passesOf(index, view);
  const shown = intersection(index, passes);
  const free = facets.filter((facet) => !passes.asked.some((pass) => pass.facet === facet));
  const numbers = new Map(
    index.counter
      .count(
        free.map(({ key }) => index.facets[key]),
        shown,
      )
      .map((counts, place) => [free[place], counts]),
  );
  for (const { facet } of passes.asked) {
    const [own] = index.counter.count([index.facets[facet.key]], intersection(index, passes, facet));
    if (own !== undefined) numbers.set(facet, own);
  }
  const counts = perFacet(
    (facet): FacetCounts => ({
      column: index.facets[facet.key],
      numbers: numbers.get(facet) ?? new Uint32Array(0),
      selection: selectionOf(view, facet.key),
    }),
  );
  return { rows: rowsOf(index, view, shown, passes), total: index.total, counts };
}

/** Counts the rows of a view, and nothing else. */
export function countRows(index: ListIndex, view: View): number {
  return countBits(intersection(index, passesOf(index, view)));
}

function passesOf(index: ListIndex, view: View): Passes {
  const asked = facets.flatMap((facet) => {
    const bits = facetPass(index.facets[facet.key], selectionOf(view, facet.key), index.total);
    return bits === null ? [] : [{ facet, bits }];
  });
  return {
    listed: view.readingList && index.positionsOf(view.readingList.ids),
    hits: index.hits(view.query),
    asked,
  };
}

/** The papers that everything lets through, one facet left out if its counts are wanted. */
function intersection({ total }: ListIndex, { listed, hits, asked }: Passes, leftOut?: Facet): Bitset {
  const bits = hits === null ? fullBits(total) : hits.bits.slice();
  if (listed !== null) and(bits, bitsOf(listed, total));
  for (const pass of asked) if (pass.facet !== leftOut) and(bits, pass.bits);
  return bits;
}

/** The rows as they are to stand: as sorted, equal ones by relevance to the query, and without one in the order of the reading list or of the list. */
function rowsOf({ orders }: ListIndex, { sort }: View, shown: Bitset, { listed, hits }: Passes): Uint32Array {
  if (hits !== null) return sortRows(keepRows(hits.order(), shown), sort, orders.ranks);
  if (listed !== null) return sortRows(keepRows(Uint32Array.from(listed), shown), sort, orders.ranks);
  return sort.length === 0 ? positionsOf(shown) : keepRows(orders.all(sort), shown);
}
