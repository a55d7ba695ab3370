import { useEffect, useMemo, useState } from 'react';
import type { MarksById } from '../paper/reader-marks.ts';
import type { Dataset } from '../paper/schema.ts';
import { explore } from '../search/explore.ts';
import { buildListIndex, type ListIndex, withMarks, withText } from '../search/list-index.ts';
import { type PausedWork, pausedWork } from '../search/paused-work.ts';
import { buildTextIndex, type TextIndex } from '../search/text/text-index.ts';
import { type CompletionsFor, fetchCompletions } from '../search-box/completions-on-demand.ts';
import { firstRowsTime } from '../ui/first-rows-time.ts';
import { inSlices } from '../ui/in-slices.ts';
import { emptyView } from '../view/view.ts';

/** Up to this many papers the words are ready within a frame or two of the first key, even where the key comes first: nobody has to wait for them. */
const shortList = 2_000;

/** Asked before anybody does: what has run before runs several times as fast. */
const firstQueries = ['a', 'st', 'the', 'in the'];

/**
 * Prepares a list for exploring: its facets at once, its words when the rows are on the screen, a little at a time where there are many;
 * and what the reader says of its papers, which changes.
 */
export function useListIndex(dataset: Dataset, marks: MarksById): ListIndex {
  const [ready, setReady] = useState<{ readonly dataset: Dataset; readonly text: TextIndex } | null>(null);
  const long = dataset.papers.length > shortList;
  const words = useMemo(() => pausedWork(buildTextIndex(dataset)), [dataset]);
  const plain = useMemo(
    () => buildListIndex(dataset, long ? () => null : words.result),
    [dataset, long, words],
  );
  useEffect(() => {
    let stop = () => {};
    const timer = setTimeout(() => {
      stop = long
        ? inSlices(prepare(words, plain, comingCompletions()), (text) => setReady({ dataset, text }))
        : inSlices(words.steps(), () => {});
    }, firstRowsTime);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [dataset, long, words, plain]);
  const list = useMemo(
    () => (ready?.dataset === dataset ? withText(plain, () => ready.text) : plain),
    [plain, ready, dataset],
  );
  return useMemo(
    () => (marks.size === 0 ? list : withMarks(list, dataset.papers, marks)),
    [list, dataset, marks],
  );
}

/** Prepares what the first keys need: the words, and the names of the values that complete them. */
function* prepare(
  words: PausedWork<TextIndex>,
  plain: ListIndex,
  completions: () => CompletionsFor | null,
): Generator<void, TextIndex> {
  const text = yield* words.steps();
  for (const { names } of Object.values(plain.facets)) {
    names();
    yield;
  }
  const index = withText(plain, () => text);
  for (const query of firstQueries) {
    completions()?.((rest) => explore(index, { ...emptyView, query: rest }).counts, query, query.length);
    explore(index, { ...emptyView, query });
    yield;
  }
  return text;
}

/** Fetches what completes a query; until it is there, what is answered is null. */
function comingCompletions(): () => CompletionsFor | null {
  let come: CompletionsFor | null = null;
  fetchCompletions().then(
    (found) => {
      come = found;
    },
    () => {},
  );
  return () => come;
}
