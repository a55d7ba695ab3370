import { treeValue } from '../paper/facets.ts';
import type { Paper } from '../paper/schema.ts';
import type { Sort, SortKey } from '../view/view.ts';
import { type Bitset, countBits, hasBit } from './bitset.ts';
import { bump } from './bump.ts';
import { byName } from './by-name.ts';

/**
 * The rank of every paper in one order; equal papers share a rank, papers without a value have the rank
 * `rankCount`.
 */
export interface Ranks {
  readonly rankOf: Uint32Array;
  readonly rankCount: number;
}

/** The orders of a list, each computed on first use. */
export interface SortOrders {
  readonly ranks: (key: SortKey) => Ranks;
  /** All papers sorted by several keys; caches the last result. */
  readonly all: (sort: readonly Sort[]) => Uint32Array;
}

/** The text to sort a paper by; empty when it has none. */
const sortText: Readonly<Record<SortKey, (paper: Paper) => string>> = {
  title: (paper) => paper.title,
  venue: (paper) => paper.venue?.name ?? '',
  year: (paper) => (paper.year === null ? '' : String(paper.year)),
  topic: (paper) => treeValue(paper.topics[0] ?? []),
  affil: (paper) => paper.affiliations[0] ?? '',
  added: (paper) => paper.added ?? '',
};

/** Creates the orders of a list. */
export function buildSortOrders(papers: readonly Paper[]): SortOrders {
  const cache = new Map<SortKey, Ranks>();
  let last: { readonly key: string; readonly order: Uint32Array } | null = null;
  return { ranks, all };

  function ranks(key: SortKey): Ranks {
    const ofKey = cache.get(key) ?? computeRanks(papers.map(sortText[key]));
    cache.set(key, ofKey);
    return ofKey;
  }

  function all(sort: readonly Sort[]): Uint32Array {
    const key = JSON.stringify(sort);
    if (last?.key !== key) last = { key, order: sortRows(Uint32Array.from(papers.keys()), sort, ranks) };
    return last.order;
  }
}

/** The rows that are in a set, in their order. */
export function filterRows(rows: Uint32Array, bits: Bitset): Uint32Array {
  const filtered = new Uint32Array(countBits(bits));
  let filled = 0;
  for (let index = 0; index < rows.length && filled < filtered.length; index += 1) {
    const row = rows[index] ?? 0;
    if (!hasBit(bits, row)) continue;
    filtered[filled] = row;
    filled += 1;
  }
  return filled === filtered.length ? filtered : filtered.slice(0, filled);
}

/**
 * Sorts papers by several keys, the first key deciding; papers without a value come last in both directions.
 * Stable.
 */
export function sortRows(rows: Uint32Array, sort: readonly Sort[], ranks: SortOrders['ranks']): Uint32Array {
  return sort
    .toReversed()
    .reduce((sorted, { key, descending }) => sortByRank(sorted, ranks(key), descending), rows);
}

function computeRanks(texts: readonly string[]): Ranks {
  const distinct = [...new Set(texts)].filter((text) => text !== '').sort(byName);
  const rankByText = new Map(distinct.map((text, rank) => [text, rank]));
  return {
    rankOf: Uint32Array.from(texts, (text) => rankByText.get(text) ?? distinct.length),
    rankCount: distinct.length,
  };
}

/** One pass of a counting sort: linear and stable. */
function sortByRank(rows: Uint32Array, { rankOf, rankCount }: Ranks, descending: boolean): Uint32Array {
  const bucketOf = (row: number) => {
    const rank = rankOf[row] ?? rankCount;
    return descending && rank < rankCount ? rankCount - 1 - rank : rank;
  };
  const next = new Uint32Array(rankCount + 2);
  for (const row of rows) bump(next, bucketOf(row) + 1);
  for (let index = 1; index < next.length; index += 1)
    next[index] = (next[index] ?? 0) + (next[index - 1] ?? 0);
  const sorted = new Uint32Array(rows.length);
  for (const row of rows) sorted[bump(next, bucketOf(row))] = row;
  return sorted;
}
