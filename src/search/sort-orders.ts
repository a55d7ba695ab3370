import { treeValue } from '../paper/facets.ts';
import type { Paper } from '../paper/schema.ts';
import type { Sort, SortKey } from '../view/view.ts';
import { type Bitset, countBits, hasBit } from './bitset.ts';
import { bump } from './bump.ts';
import { byName } from './by-name.ts';

/** For every paper its place in one order, equal papers sharing a place; papers without a value have the place `places`. */
export interface Ranks {
  readonly placeOf: Uint32Array;
  readonly places: number;
}

/** The orders of a list, each worked out when it is first asked for. */
export interface SortOrders {
  readonly ranks: (key: SortKey) => Ranks;
  /** All papers by several keys; the last answer is remembered. */
  readonly all: (sort: readonly Sort[]) => Uint32Array;
}

/** What a paper is sorted by; empty when the list prints none. */
const sortText: Readonly<Record<SortKey, (paper: Paper) => string>> = {
  title: (paper) => paper.title,
  venue: (paper) => paper.venue?.name ?? '',
  year: (paper) => (paper.year === null ? '' : String(paper.year)),
  topic: (paper) => treeValue(paper.topics[0] ?? []),
  affil: (paper) => paper.affiliations[0] ?? '',
};

/** Prepares the orders of a list. */
export function buildSortOrders(papers: readonly Paper[]): SortOrders {
  const known = new Map<SortKey, Ranks>();
  let last: { readonly words: string; readonly order: Uint32Array } | null = null;
  return { ranks, all };

  function ranks(key: SortKey): Ranks {
    const own = known.get(key) ?? rank(papers.map(sortText[key]));
    known.set(key, own);
    return own;
  }

  function all(sort: readonly Sort[]): Uint32Array {
    const words = JSON.stringify(sort);
    if (last?.words !== words)
      last = { words, order: sortRows(Uint32Array.from(papers.keys()), sort, ranks) };
    return last.order;
  }
}

/** Keeps of some rows those that a set holds, in their order. */
export function keepRows(rows: Uint32Array, bits: Bitset): Uint32Array {
  const kept = new Uint32Array(countBits(bits));
  let filled = 0;
  for (let index = 0; index < rows.length && filled < kept.length; index += 1) {
    const row = rows[index] ?? 0;
    if (!hasBit(bits, row)) continue;
    kept[filled] = row;
    filled += 1;
  }
  return filled === kept.length ? kept : kept.slice(0, filled);
}

/**
 * Sorts papers by several keys, the first one deciding; papers without a value come last in both directions.
 * Stable: papers that are equal in all keys keep the order they came in.
 */
export function sortRows(rows: Uint32Array, sort: readonly Sort[], ranks: SortOrders['ranks']): Uint32Array {
  return sort
    .toReversed()
    .reduce((sorted, { key, descending }) => sortByPlace(sorted, ranks(key), descending), rows);
}

function rank(texts: readonly string[]): Ranks {
  const distinct = [...new Set(texts)].filter((text) => text !== '').sort(byName);
  const places = new Map(distinct.map((text, place) => [text, place]));
  return {
    placeOf: Uint32Array.from(texts, (text) => places.get(text) ?? distinct.length),
    places: distinct.length,
  };
}

/** One pass of a counting sort: linear, and stable because rows are taken in their order. */
function sortByPlace(rows: Uint32Array, { placeOf, places }: Ranks, descending: boolean): Uint32Array {
  const bucketOf = (row: number) => {
    const place = placeOf[row] ?? places;
    return descending && place < places ? places - 1 - place : place;
  };
  const next = new Uint32Array(places + 2);
  for (const row of rows) bump(next, bucketOf(row) + 1);
  for (let index = 1; index < next.length; index += 1)
    next[index] = (next[index] ?? 0) + (next[index - 1] ?? 0);
  const sorted = new Uint32Array(rows.length);
  for (const row of rows) sorted[bump(next, bucketOf(row))] = row;
  return sorted;
}
