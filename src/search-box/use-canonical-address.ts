import { useCallback, useEffect } from 'react';
import type { ListIndex } from '../search/list-index.ts';
import { canonicalView } from '../search/query/canonical-view.ts';
import type { Change } from '../view/use-view.ts';
import type { View } from '../view/view.ts';
import { isSearching } from './search-box.tsx';
import type { Canonicalise } from './use-query-draft.ts';

/**
 * Gives the way to turn what a query says of facets into ticks, and does so for an address that comes from elsewhere:
 * a link to `?q=venue:OSDI` is a link to `?venue=OSDI`. While the box has the focus, it says itself when.
 */
export function useCanonicalAddress(index: ListIndex, view: View, change: Change): Canonicalise {
  const canonicalise = useCallback(
    (view: View, caret?: number) => canonicalView(index, view, caret),
    [index],
  );
  useEffect(() => {
    if (!isSearching() && canonicalise(view) !== view) change((latest) => canonicalise(latest), 'replace');
  }, [canonicalise, view, change]);
  return canonicalise;
}
