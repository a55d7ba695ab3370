import { treeValue } from '../paper/facets.ts';
import type { Paper } from '../paper/schema.ts';
import type { Sort, SortKey } from '../view/view.ts';
import { byName } from './by-name.ts';

/** For every paper its place in one order, equal papers sharing a place; papers without a value have the place `places`. */
export interface Ranks {
  readonly placeOf: Uint32Array;
  readonly places: number;
}

export type SortOrders = (key: SortKey) => Ranks;

/** What a paper is sorted by; empty when the list prints none. */
const sortText: Readonly<Record<SortKey, (paper: Paper) => string>> = {
  title: (paper) => paper.title,
  venue: (paper) => paper.venue?.name ?? '',
  year: (paper) => (paper.year === null ? '' : String(paper.year)),
  topic: (paper) => treeValue(paper.topics[0] ?? []),
  affil: (paper) => paper.affiliations[0] ?? '',
};

/** Prepares the order of a list by each sort key; an order is worked out when it is first asked for. */
export function buildSortOrders(papers: readonly Paper[]): SortOrders {
  const known = new Map<SortKey, Ranks>();
  return (key) => {
    const ranks = known.get(key) ?? rank(papers.map(sortText[key]));
    known.set(key, ranks);
    return ranks;
  };
}

/**
 * Sorts papers by several keys, the first one deciding; papers without a value come last in both directions.
 * Stable: papers that are equal in all keys keep the order they came in.
 */
export function sortRows(rows: Uint32Array, sort: readonly Sort[], orders: SortOrders): Uint32Array {
  return sort.toReversed().reduce((sorted, { key, descending }) => sortByPlace(sorted, orders(key), descending), rows);
}

function rank(texts: readonly string[]): Ranks {
  const distinct = [...new Set(texts)].filter((text) => text !== '').sort(byName);
  const places = new Map(distinct.map((text, place) => [text, place]));
  return { placeOf: Uint32Array.from(texts, (text) => places.get(text) ?? distinct.length), places: distinct.length };
}

/** One pass of a counting sort: linear, and stable because rows are taken in their order. */
function sortByPlace(rows: Uint32Array, { placeOf, places }: Ranks, descending: boolean): Uint32Array {
  const bucketOf = (row: number) => {
    const place = placeOf[row] ?? places;
    return descending && place < places ? places - 1 - place : place;
  };
  const next = new Uint32Array(places + 2);
  for (const row of rows) next[bucketOf(row) + 1] = (next[bucketOf(row) + 1] ?? 0) + 1;
  for (let index = 1; index < next.length; index += 1) next[index] = (next[index] ?? 0) + (next[index - 1] ?? 0);
  const sorted = new Uint32Array(rows.length);
  for (const row of rows) {
    const bucket = bucketOf(row);
    const place = next[bucket] ?? 0;
    sorted[place] = row;
    next[bucket] = place + 1;
  }
  return sorted;
}
