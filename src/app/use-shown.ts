import { useCallback, useMemo } from 'react';
import type { Dataset } from '../paper/schema.ts';
import { explore } from '../search/explore.ts';
import type { ListIndex } from '../search/list-index.ts';
import { settleView } from '../search/query/settle-view.ts';
import { parseView } from '../view/codec.ts';
import { hrefOf } from '../view/use-view.ts';
import type { View } from '../view/view.ts';
import { notePages } from './link-targets.ts';
import { rowItems } from './row-items.ts';

/**
 * Works out all that a view of a list shows. Opening a paper changes none of it, so it is left out of the account.
 * What the query says of facets counts as ticked, also while it is still being typed.
 */
export function useShown({ papers }: Dataset, index: ListIndex, view: View) {
  const address = hrefOf({ ...settleView(index, view), paper: null });
  const listView = useMemo(() => parseView(address).view, [address]);
  const pages = useMemo(() => notePages(papers), [papers]);
  const exploration = useMemo(() => explore(index, listView), [index, listView]);
  const rows = useMemo(
    () => rowItems(exploration.rows, { papers, index, view: listView, pages }),
    [exploration, papers, index, listView, pages],
  );
  const countsBeside = useCallback((query: string) => explore(index, settleView(index, { ...listView, query })).counts, [index, listView]);
  return { listView, pages, exploration, rows, countsBeside };
}
