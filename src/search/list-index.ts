import type { MarksById } from '../paper/reader-marks.ts';
import type { Dataset, Paper } from '../paper/schema.ts';
import { type Counter, createCounter } from './facet-counts.ts';
import { buildFacetIndex, type FacetIndex, withMarkColumns } from './facet-index.ts';
import { lazy } from './lazy.ts';
import { papersLinking } from './query/find-link.ts';
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
  /** The positions of papers by their ids, in the order of the ids; those that the list does not have are left out. */
  readonly positionsOf: (ids: readonly string[]) => readonly number[];
  /** The positions of the papers that have a link to an address as somebody types it; none for what is no address. */
  readonly linking: (typed: string) => readonly number[];
  /** The words of the list; null while they are still being prepared. */
  readonly text: () => TextIndex | null;
  /** Finds what a query asks for, and remembers the last answers; null when it asks for nothing, or cannot be answered yet. */
  readonly hits: (query: string) => QueryHits | null;
}

/** Prepares a list for exploring. The facets are ready at once; the words are prepared with the first query, or by whoever gives `text`. */
export function buildListIndex(
  dataset: Dataset,
  text: ListIndex['text'] = lazy(() => runToEnd(buildTextIndex(dataset))),
): ListIndex {
  return withText(
    {
      total: dataset.papers.length,
      facets: buildFacetIndex(dataset.papers),
      counter: createCounter(dataset.papers.length),
      orders: buildSortOrders(dataset.papers),
      files: lazy(() => papersByFile(dataset.papers)),
      positionsOf: (ids) => positionsOfIds(dataset.papers, ids),
      linking: (typed) => papersLinking(dataset.papers, typed),
    },
    text,
  );
}

/** So many answers are remembered: that of the query, and those that complete what is typed. */
const mostKnown = 4;

/** The same list with its words from elsewhere: once they are ready, all else stays as it was. */
export function withText(parts: Omit<ListIndex, 'text' | 'hits'>, text: ListIndex['text']): ListIndex {
  const known = new Map<string, QueryHits | null>();
  return { ...parts, text, hits };

  function hits(query: string): QueryHits | null {
    const words = query.trim() === '' ? null : text();
    if (words === null) return null;
    const found = known.has(query) ? (known.get(query) ?? null) : findPapers(parts, words, query);
    known.delete(query);
    known.set(query, found);
    for (const [oldest] of known) if (known.size > mostKnown) known.delete(oldest);
    return found;
  }
}

/** The same list with what the reader says of its papers. */
export function withMarks(index: ListIndex, papers: readonly Paper[], marks: MarksById): ListIndex {
  return withText({ ...index, facets: withMarkColumns(index.facets, papers, marks) }, index.text);
}

/** Does work that pauses now and then without a pause. */
export function runToEnd<T>(work: Generator<void, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

/** Walks through the papers: a map of all ids would burden every list for a link that few have. */
function positionsOfIds(papers: readonly Paper[], ids: readonly string[]): readonly number[] {
  const places = new Map(ids.map((id, place) => [id, place]));
  const positions: number[] = [];
  papers.forEach(({ id }, position) => {
    const place = places.get(id);
    if (place !== undefined) positions[place] = position;
  });
  return positions.filter((position) => position !== undefined);
}

function papersByFile(papers: readonly Paper[]): ReadonlyMap<string, readonly number[]> {
  const positions = new Map<string, number[]>();
  papers.forEach(({ placements }, position) => {
    for (const file of new Set(placements.map((placement) => placement.file))) {
      const own = positions.get(file) ?? [];
      own.push(position);
      positions.set(file, own);
    }
  });
  return positions;
}
