import { useCallback, useEffect } from 'react';
import type { ListIndex } from '../search/list-index.ts';
import { canonicalView } from '../search/query/canonical-view.ts';
import { isSearchFocused } from '../ui/focus/search-focus.ts';
import type { UpdateView } from '../view/use-view.ts';
import type { View } from '../view/view.ts';
import type { Canonicalise } from './use-query-draft.ts';

/**
 * Returns the function that converts filters in a query to ticked values, and applies it to URLs:
 * `?q=venue:OSDI` becomes `?venue=OSDI`. While the search box has the focus, the box applies it itself.
 */
export function useCanonicalAddress(index: ListIndex, view: View, updateView: UpdateView): Canonicalise {
  const canonicalise = useCallback(
    (view: View, caret?: number) => canonicalView(index, view, caret),
    [index],
  );
  useEffect(() => {
    if (!isSearchFocused() && canonicalise(view) !== view)
      updateView((latest) => canonicalise(latest), 'replace');
  }, [canonicalise, view, updateView]);
  return canonicalise;
}
