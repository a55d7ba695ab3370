import { useCallback, useMemo, useState } from 'react';
import type { MarksById } from '../paper/reader-marks.ts';
import type { Dataset } from '../paper/schema.ts';
import { explore } from '../search/explore.ts';
import type { ListIndex } from '../search/list-index.ts';
import { canonicalView } from '../search/query/canonical-view.ts';
import { withoutFieldBeginning } from '../search/query/field-beginning.ts';
import { rowItems } from '../table/row-items.ts';
import { listPages } from '../ui/link-targets.ts';
import { hrefOf } from '../view/use-view.ts';
import type { View } from '../view/view.ts';

/** What a view of a list shows. */
export type Shown = ReturnType<typeof useShown>;

/**
 * Works out what a view of a list shows. Opening a paper or a page changes none of it.
 * What the query says of facets counts as ticked, even while it is still being typed; then a word that finds nothing is left out for as long
 * as it may become the name of a field.
 */
export function useShown(dataset: Dataset, index: ListIndex, marks: MarksById, view: View, typing: boolean) {
  const { papers } = dataset;
  const asked = useSameView({ ...canonicalView(index, view), page: null, paper: null });
  const pages = useMemo(() => listPages(dataset), [dataset]);
  const { listView, exploration } = useMemo(() => exploreView(index, asked, typing), [index, asked, typing]);
  const rows = useMemo(
    () => rowItems(exploration.rows, { papers, index, marks, view: listView, pages }),
    [exploration, papers, index, marks, listView, pages],
  );
  const countsBeside = useCallback(
    (query: string) => explore(index, canonicalView(index, { ...listView, query })).counts,
    [index, listView],
  );
  return { listView, pages, exploration, rows, countsBeside };
}

/** The same object for as long as the view has the same address, so that nothing is computed again for it. */
function useSameView(view: View): View {
  const address = hrefOf(view);
  const [last, setLast] = useState({ address, view });
  if (last.address === address) return last.view;
  setLast({ address, view });
  return view;
}

function exploreView(index: ListIndex, listView: View, typing: boolean) {
  const exploration = explore(index, listView);
  const query = typing && exploration.rows.length === 0 ? withoutFieldBeginning(listView.query) : null;
  if (query === null) return { listView, exploration };
  const shorter = { ...listView, query };
  return { listView: shorter, exploration: explore(index, shorter) };
}
