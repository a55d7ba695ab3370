import { useCallback, useMemo } from 'react';
import type { MarksById } from '../paper/reader-marks.ts';
import type { Dataset } from '../paper/schema.ts';
import { explore } from '../search/explore.ts';
import type { ListIndex } from '../search/list-index.ts';
import { withoutFieldBeginning } from '../search/query/field-beginning.ts';
import { settleView } from '../search/query/settle-view.ts';
import { parseView } from '../view/codec.ts';
import { hrefOf } from '../view/use-view.ts';
import type { View } from '../view/view.ts';
import { listPages } from './link-targets.ts';
import { rowItems } from './row-items.ts';

/** What a view of a list shows. */
export type Shown = ReturnType<typeof useShown>;

/**
 * Works out all that a view of a list shows. Opening a paper changes none of it, so it is left out of the account.
 * What the query says of facets counts as ticked, also while it is still being typed; then a word that finds nothing is left out for as long
 * as it may become the name of a field.
 */
export function useShown(dataset: Dataset, index: ListIndex, marks: MarksById, view: View, typing: boolean) {
  const { papers } = dataset;
  const address = hrefOf({ ...settleView(index, view), page: null, paper: null });
  const pages = useMemo(() => listPages(dataset), [dataset]);
  const { listView, exploration } = useMemo(() => exploreAddress(index, address, typing), [index, address, typing]);
  const rows = useMemo(
    () => rowItems(exploration.rows, { papers, index, marks, view: listView, pages }),
    [exploration, papers, index, marks, listView, pages],
  );
  const countsBeside = useCallback((query: string) => explore(index, settleView(index, { ...listView, query })).counts, [index, listView]);
  return { listView, pages, exploration, rows, countsBeside };
}

function exploreAddress(index: ListIndex, address: string, typing: boolean) {
  const listView = parseView(address).view;
  const exploration = explore(index, listView);
  const query = typing && exploration.rows.length === 0 ? withoutFieldBeginning(listView.query) : null;
  if (query === null) return { listView, exploration };
  const shorter = { ...listView, query };
  return { listView: shorter, exploration: explore(index, shorter) };
}
