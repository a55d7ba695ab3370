import { useEffect, useMemo, useState } from 'react';
import type { MarksById } from '../../paper/reader-marks.ts';
import type { Dataset } from '../../paper/schema.ts';
import { explore } from '../../search/explore.ts';
import { buildListIndex, type ListIndex, withMarks, withTextSearch } from '../../search/list-index.ts';
import type { suggestionsFor } from '../../search/plain-words/suggestions.ts';
import { orNull, type ResumableWork, resumableWork } from '../../search/resumable-work.ts';
import type { TextSearch } from '../../search/text-search.ts';
import { firstRowsDelay } from '../../ui/deferred/first-rows-delay.ts';
import { runInSlices } from '../../ui/deferred/run-in-slices.ts';
import { emptyView } from '../../view/view.ts';
import { useTextSearchCode } from './use-text-search-code.ts';

/** Up to this many papers, the first keystroke can build the text search itself within a frame or two. */
const maxShortList = 2_000;

/** Queries run in advance: warmed-up code is several times as fast. */
const warmUpQueries = ['a', 'st', 'the', 'in the'];

/**
 * Builds the index of a dataset with the reader's marks: the facets at once, the text search in slices, after
 * the first rows are shown. If there are few papers, a query made earlier finishes the text search at once. If
 * the text search cannot be loaded or built, everything else works.
 */
export function useListIndex(dataset: Dataset, marks: MarksById): ListIndex {
  const code = useTextSearchCode();
  const [ready, setReady] = useState<{
    readonly dataset: Dataset;
    readonly search: TextSearch | null;
  } | null>(null);
  const isLong = dataset.papers.length > maxShortList;
  const work = useMemo(
    () => (typeof code === 'function' ? resumableWork(orNull(code(dataset))) : null),
    [code, dataset],
  );
  const baseIndex = useMemo(
    () => buildListIndex(dataset, () => (isLong ? null : (work?.result() ?? null))),
    [dataset, isLong, work],
  );
  useEffect(() => {
    setReady(code === 'failed' ? { dataset, search: null } : null);
    if (work === null) return undefined;
    let stop = () => {};
    const timer = setTimeout(() => {
      stop = isLong
        ? runInSlices(orNull(buildSearch(work, baseIndex, loadSuggestions())), (search) =>
            setReady({ dataset, search }),
          )
        : runInSlices(work.steps(), (search) => search === null && setReady({ dataset, search }));
    }, firstRowsDelay);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [code, dataset, isLong, work, baseIndex]);
  const list = useMemo(
    () =>
      ready?.dataset === dataset
        ? withTextSearch(baseIndex, () => ready.search, ready.search === null)
        : baseIndex,
    [baseIndex, ready, dataset],
  );
  return useMemo(
    () => (marks.size === 0 ? list : withMarks(list, dataset.papers, marks)),
    [list, dataset, marks],
  );
}

/** Builds what the first keystrokes need: the text search, and the names of values for suggestions. */
function* buildSearch(
  work: ResumableWork<TextSearch | null>,
  baseIndex: ListIndex,
  suggestions: () => typeof suggestionsFor | null,
): Generator<void, TextSearch | null> {
  const search = yield* work.steps();
  if (search === null) return null;
  for (const { names } of Object.values(baseIndex.facets)) {
    names();
    yield;
  }
  const index = withTextSearch(baseIndex, () => search);
  for (const query of warmUpQueries) {
    suggestions()?.(
      index,
      (rest) => explore(index, { ...emptyView, query: rest }).counts,
      query,
      query.length,
    );
    explore(index, { ...emptyView, query });
    yield;
  }
  return search;
}

/** Fetches the code for suggestions; the returned function gives null until it has loaded. */
function loadSuggestions(): () => typeof suggestionsFor | null {
  let loaded: typeof suggestionsFor | null = null;
  import('../../search/plain-words/suggestions.ts').then(
    (module) => {
      loaded = module.suggestionsFor;
    },
    () => {},
  );
  return () => loaded;
}
