import { useCallback, useEffect } from 'react';
import type { ListIndex } from '../search/list-index.ts';
import { settleView } from '../search/query/settle-view.ts';
import type { Change } from '../view/use-view.ts';
import type { View } from '../view/view.ts';
import { isSearching } from './search-box.tsx';
import type { Settle } from './use-query-draft.ts';

/**
 * Gives the way to turn what a query says of facets into ticks, and does so for an address that comes from elsewhere:
 * a link to `?q=venue:OSDI` is a link to `?venue=OSDI`. While the box has the focus, it says itself when.
 */
export function useSettledAddress(index: ListIndex, view: View, change: Change): Settle {
  const settle = useCallback((view: View, caret?: number) => settleView(index, view, caret), [index]);
  useEffect(() => {
    if (!isSearching() && settle(view) !== view) change((latest) => settle(latest), 'replace');
  }, [settle, view, change]);
  return settle;
}
