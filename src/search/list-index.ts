import { lastChangeOf } from '../paper/last-change.ts';
import { facetsOf, keyedFields } from '../paper/own-fields.ts';
import type { MarksById, ReaderMarks } from '../paper/reader-marks.ts';
import type { Dataset, Paper } from '../paper/schema.ts';
import { codeMark, shortCode } from '../view/short-code.ts';
import type { Match } from './exploration.ts';
import { type Counter, createCounter } from './facet-counts.ts';
import { buildFacetIndex, type FacetIndex, withMarkColumns } from './facet-index.ts';
import { lazy } from './lazy.ts';
import type { QueryHits } from './query/find-papers.ts';
import { buildSortOrders, type SortOrders } from './sort-orders.ts';
import type { TextSearch } from './text-search.ts';

/** The index of a list. */
export interface ListIndex {
  /** The number of papers in the list. */
  readonly total: number;
  readonly facets: FacetIndex;
  readonly counter: Counter;
  readonly orders: SortOrders;
  /** The positions of the papers that each file of the list contains, by path. */
  readonly papersByFile: () => ReadonlyMap<string, readonly number[]>;
  /** The date on which each paper was added, by position; null where it is not known. */
  readonly addedAt: (position: number) => string | null;
  /**
   * The positions of papers, in the order of `ids`, which may be former ones or short codes. Those that are
   * unknown, and codes that fit several papers, are left out.
   */
  readonly positionsOfIds: (ids: readonly string[]) => readonly number[];
  /** The reader's marks by the position of the paper; absent where there are none. */
  readonly marks: readonly (ReaderMarks | undefined)[];
  /** The positions of the papers in the reader's library, those added last first. */
  readonly library: () => readonly number[];
  /** The text search; null while it is being loaded and built, and if that failed. */
  readonly textSearch: () => TextSearch | null;
  /** Whether the text search could not be loaded or built: queries then find every paper. */
  readonly searchFailed: boolean;
  /**
   * Searches for a query, with a small cache. Null when the query is empty or the text search is not ready.
   */
  readonly hits: (query: string) => QueryHits | null;
  /** Why a paper matches a query; null if it does not, or if the query has no words. */
  readonly matchOf: (query: string, position: number) => Match | null;
}

/** Indexes a list: its facets at once. `textSearch` supplies the text search when a query first needs it. */
export function buildListIndex(dataset: Dataset, textSearch: ListIndex['textSearch']): ListIndex {
  return withTextSearch(
    {
      total: dataset.papers.length,
      facets: buildFacetIndex(
        dataset.papers,
        facetsOf(keyedFields(dataset.list.fields), dataset.list.hiddenFacets, lastChangeOf(dataset)),
      ),
      counter: createCounter(dataset.papers.length),
      orders: buildSortOrders(dataset.papers),
      papersByFile: lazy(() => groupByFile(dataset.papers)),
      addedAt: (position) => dataset.papers[position]?.added ?? null,
      positionsOfIds: (ids) => findByIds(dataset.papers, ids),
      marks: [],
      library: () => [],
    },
    textSearch,
  );
}

/** The position of a paper that is not in the list, or not the only one that an id may mean. */
const nobody = -1;

/** How many results to cache: those of the query and of its completions. */
const cacheSize = 4;

/** The same index with another text search: everything else is shared. */
export function withTextSearch(
  parts: Omit<ListIndex, 'textSearch' | 'hits' | 'matchOf' | 'searchFailed'>,
  textSearch: ListIndex['textSearch'],
  searchFailed = false,
): ListIndex {
  const cache = new Map<string, QueryHits | null>();
  return { ...parts, textSearch, searchFailed, hits, matchOf };

  function matchOf(query: string, position: number): Match | null {
    const found = hits(query);
    return found === null ? null : (textSearch()?.match(found, position) ?? null);
  }

  function hits(query: string): QueryHits | null {
    const search = query.trim() === '' ? null : textSearch();
    if (search === null) return null;
    const found = cache.has(query) ? (cache.get(query) ?? null) : search.find(parts, query);
    cache.delete(query);
    cache.set(query, found);
    for (const [oldest] of cache) if (cache.size > cacheSize) cache.delete(oldest);
    return found;
  }
}

/** The same index with the reader's marks. */
export function withMarks(index: ListIndex, papers: readonly Paper[], marksById: MarksById): ListIndex {
  const marks = papers.map(({ id }) => marksById.get(id));
  return withTextSearch(
    {
      ...index,
      facets: withMarkColumns(index.facets, papers, marks),
      marks,
      library: lazy(() => inLibrary(marks)),
    },
    index.textSearch,
    index.searchFailed,
  );
}

/** The positions of the papers in the library, those added last first. Those added at once are in the list's order. */
function inLibrary(marks: ListIndex['marks']): readonly number[] {
  const added = marks.flatMap((mark, position) =>
    mark?.added == null ? [] : [{ position, at: mark.added }],
  );
  return added.sort((one, other) => other.at - one.at).map(({ position }) => position);
}

/** Scans all papers: a map of all ids would cost every list memory for a link that few use. */
function findByIds(papers: readonly Paper[], ids: readonly string[]): readonly number[] {
  const indexByName = new Map(ids.map((id, index) => [id, index]));
  const hasCodes = ids.some((id) => id.startsWith(codeMark));
  const find = (idsOf: (paper: Paper) => readonly string[]) => {
    const positions: number[] = [];
    papers.forEach((paper, position) => {
      for (const id of idsOf(paper))
        for (const name of hasCodes ? [id, shortCode(id)] : [id]) {
          const index = indexByName.get(name);
          if (index === undefined) continue;
          if (!(index in positions)) positions[index] = position;
          else if (name !== id) positions[index] = nobody;
        }
    });
    return positions;
  };
  const current = find(({ id }) => [id]);
  const former = find(({ formerIds }) => formerIds);
  const positions = ids.map((_, index) => current[index] ?? former[index] ?? nobody);
  return [...new Set(positions)].filter((position) => position !== nobody);
}

function groupByFile(papers: readonly Paper[]): ReadonlyMap<string, readonly number[]> {
  const positions = new Map<string, number[]>();
  papers.forEach(({ placements }, position) => {
    for (const file of new Set(placements.map((placement) => placement.file))) {
      const ofFile = positions.get(file) ?? [];
      ofFile.push(position);
      positions.set(file, ofFile);
    }
  });
  return positions;
}
