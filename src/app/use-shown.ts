import { useEffect, useMemo } from 'react';
import type { Dataset } from '../paper/schema.ts';
import { explore } from '../search/explore.ts';
import { buildListIndex, type ListIndex } from '../search/list-index.ts';
import { parseView } from '../view/codec.ts';
import { hrefOf } from '../view/use-view.ts';
import type { View } from '../view/view.ts';
import { notePages } from './link-targets.ts';
import { rowItems } from './row-items.ts';

/** Works out all that a view of a list shows. Opening a paper changes none of it, so it is left out of the account. */
export function useShown({ papers }: Dataset, index: ListIndex, view: View) {
  const address = hrefOf({ ...view, paper: null });
  const listView = useMemo(() => parseView(address).view, [address]);
  const pages = useMemo(() => notePages(papers), [papers]);
  const exploration = useMemo(() => explore(index, listView), [index, listView]);
  const items = useMemo(
    () => rowItems(exploration.rows, { papers, index, view: listView, pages }),
    [exploration, papers, index, listView, pages],
  );
  return { listView, pages, exploration, items };
}

/** Prepares a dataset for exploring, and the text search in an idle moment, so that the first key finds it ready. */
export function useListIndex(dataset: Dataset): ListIndex {
  const index = useMemo(() => buildListIndex(dataset), [dataset]);
  useEffect(() => {
    const timer = setTimeout(index.text, 300);
    return () => clearTimeout(timer);
  }, [index]);
  return index;
}
