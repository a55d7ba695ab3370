import { type FacetKey, facets } from '../paper/facets.ts';
import { selectionOf, type View } from '../view/view.ts';
import { addBit, and, type Bitset, countBits, emptyBits, fullBits, hasBit, positionsOf } from './bitset.ts';
import type { Exploration } from './exploration.ts';
import { listCounts, tally } from './facet-counts.ts';
import { type FacetColumn, perFacet } from './facet-index.ts';
import { facetPass } from './facet-pass.ts';
import type { ListIndex } from './list-index.ts';
import { sortRows } from './sort-orders.ts';
import type { TextHits } from './text-index.ts';

/** What each facet and the query let through, apart; a part that asks for nothing is absent. */
interface Passes {
  readonly hits: TextHits | null;
  readonly facets: ReadonlyMap<FacetKey, Bitset>;
}

/**
 * Works out what a view shows: the rows in order, and for every facet the counts of all its values.
 * Facets and the query are ANDed; the counts of a facet ignore all that is asked of itself (design, section 8).
 */
export function explore(index: ListIndex, view: View): Exploration {
  const passes = passesOf(index, view);
  const shown = positionsOf(intersection(index, passes));
  const counts = perFacet((facet) => {
    const column = index.facets[facet.key];
    const carriers = passes.facets.has(facet.key) ? positionsOf(intersection(index, passes, facet.key)) : shown;
    return listCounts(column, countValues(column, carriers, index.total), selectionOf(view, facet.key));
  });
  const rows = sortRows(passes.hits === null ? shown : byRelevance(shown, passes.hits, index.total), view.sort, index.orders);
  return { rows: Array.from(rows), total: index.total, counts };
}

/** Counts the rows of a view, and nothing else. */
export function countRows(index: ListIndex, view: View): number {
  return countBits(intersection(index, passesOf(index, view)));
}

function passesOf(index: ListIndex, view: View): Passes {
  const asked = new Map<FacetKey, Bitset>();
  for (const { key } of facets) {
    const pass = facetPass(index.facets[key], selectionOf(view, key), index.total);
    if (pass !== null) asked.set(key, pass);
  }
  return { hits: index.hits(view.query), facets: asked };
}

/** The papers that everything lets through, one facet left out if its counts are wanted. */
function intersection({ total }: ListIndex, { hits, facets: asked }: Passes, leftOut?: FacetKey): Bitset {
  const bits = hits === null ? fullBits(total) : bitsOf(hits.order, total);
  for (const [key, pass] of asked) if (key !== leftOut) and(bits, pass);
  return bits;
}

function countValues(column: FacetColumn, papers: Uint32Array, total: number): Uint32Array {
  return papers.length === total ? column.totals : tally(column, papers);
}

function byRelevance(shown: Uint32Array, hits: TextHits, total: number): Uint32Array {
  const bits = bitsOf(shown, total);
  return hits.order.filter((position) => hasBit(bits, position));
}

function bitsOf(positions: Uint32Array, total: number): Bitset {
  const bits = emptyBits(total);
  for (const position of positions) addBit(bits, position);
  return bits;
}
