import { useEffect, useMemo, useState } from 'react';
import type { MarksById } from '../../paper/reader-marks.ts';
import type { Dataset } from '../../paper/schema.ts';
import { explore } from '../../search/explore.ts';
import { buildListIndex, type ListIndex, withMarks, withText } from '../../search/list-index.ts';
import type { suggestionsFor } from '../../search/plain-words/suggestions.ts';
import { orNull, type ResumableWork, resumableWork } from '../../search/resumable-work.ts';
import { buildTextIndex, type TextIndex } from '../../search/text/text-index.ts';
import { firstRowsDelay } from '../../ui/deferred/first-rows-delay.ts';
import { runInSlices } from '../../ui/deferred/run-in-slices.ts';
import { emptyView } from '../../view/view.ts';

/** Up to this many papers, the first keystroke can build the text index itself within a frame or two. */
const maxShortList = 2_000;

/** Queries run in advance: warmed-up code is several times as fast. */
const warmUpQueries = ['a', 'st', 'the', 'in the'];

/**
 * Builds the index of a dataset with the reader's marks: the facets at once, the text index in slices, after
 * the first rows are shown. If there are few papers, a query made earlier finishes the text index at once. If
 * the text index cannot be built, everything else works.
 */
export function useListIndex(dataset: Dataset, marks: MarksById): ListIndex {
  const [ready, setReady] = useState<{ readonly dataset: Dataset; readonly text: TextIndex | null } | null>(
    null,
  );
  const isLong = dataset.papers.length > maxShortList;
  const textWork = useMemo(() => resumableWork(orNull(buildTextIndex(dataset))), [dataset]);
  const baseIndex = useMemo(
    () => buildListIndex(dataset, isLong ? () => null : textWork.result),
    [dataset, isLong, textWork],
  );
  useEffect(() => {
    let stop = () => {};
    const timer = setTimeout(() => {
      stop = isLong
        ? runInSlices(orNull(buildText(textWork, baseIndex, loadSuggestions())), (text) =>
            setReady({ dataset, text }),
          )
        : runInSlices(textWork.steps(), (text) => text === null && setReady({ dataset, text }));
    }, firstRowsDelay);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [dataset, isLong, textWork, baseIndex]);
  const list = useMemo(
    () =>
      ready?.dataset === dataset ? withText(baseIndex, () => ready.text, ready.text === null) : baseIndex,
    [baseIndex, ready, dataset],
  );
  return useMemo(
    () => (marks.size === 0 ? list : withMarks(list, dataset.papers, marks)),
    [list, dataset, marks],
  );
}

/** Builds what the first keystrokes need: the text index, and the names of values for suggestions. */
function* buildText(
  textWork: ResumableWork<TextIndex | null>,
  baseIndex: ListIndex,
  suggestions: () => typeof suggestionsFor | null,
): Generator<void, TextIndex | null> {
  const text = yield* textWork.steps();
  if (text === null) return null;
  for (const { names } of Object.values(baseIndex.facets)) {
    names();
    yield;
  }
  const index = withText(baseIndex, () => text);
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
  return text;
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
