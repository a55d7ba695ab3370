import { useCallback, useMemo, useState } from 'react';
import type { MarksById } from '../../paper/reader-marks.ts';
import type { Dataset } from '../../paper/schema.ts';
import { explore } from '../../search/explore.ts';
import { facetsIn } from '../../search/facet-index.ts';
import type { ListIndex } from '../../search/list-index.ts';
import { canonicalView } from '../../search/query/canonical-view.ts';
import { withoutFieldPrefix } from '../../search/query/field-prefix.ts';
import { rowItems } from '../../table/row-items.ts';
import { listPages } from '../../ui/links/link-targets.ts';
import { hrefOf } from '../../view/use-view.ts';
import type { View } from '../../view/view.ts';

/** The results of a view: its rows and counts. */
export type ViewResults = ReturnType<typeof useViewResults>;

/**
 * The results of a view, and `searchedView`, which was searched: the view with the filters of its query
 * ticked, without the open paper and page, and without a field name that is half typed and finds nothing.
 */
export function useViewResults(
  dataset: Dataset,
  index: ListIndex,
  marks: MarksById,
  view: View,
  typing: boolean,
) {
  const { papers } = dataset;
  const stableView = useStableView({ ...canonicalView(index, view), page: null, paper: null });
  const pagesByPath = useMemo(() => listPages(dataset), [dataset]);
  const { searchedView, exploration } = useMemo(
    () => exploreView(index, stableView, typing),
    [index, stableView, typing],
  );
  const rows = useMemo(
    () => rowItems(exploration.rows, { papers, index, marks, view: searchedView, pagesByPath }),
    [exploration, papers, index, marks, searchedView, pagesByPath],
  );
  const countsForQuery = useCallback(
    (query: string) => explore(index, canonicalView(index, { ...searchedView, query })).counts,
    [index, searchedView],
  );
  return { searchedView, pagesByPath, exploration, rows, countsForQuery };
}

/** Keeps the object identity of a view while its URL is the same, so that memoized values stay valid. */
function useStableView(view: View): View {
  const address = hrefOf(view);
  const [last, setLast] = useState({ address, view });
  if (last.address === address) return last.view;
  setLast({ address, view });
  return view;
}

function exploreView(index: ListIndex, view: View, typing: boolean) {
  const exploration = explore(index, view);
  const query =
    typing && exploration.rows.length === 0 ? withoutFieldPrefix(view.query, facetsIn(index.facets)) : null;
  if (query === null) return { searchedView: view, exploration };
  const shortened = { ...view, query };
  return { searchedView: shortened, exploration: explore(index, shortened) };
}
