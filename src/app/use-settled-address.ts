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
export function useSettledAddress(index: ListIndex, query: string, change: Change): Settle {
  const settle = useCallback((view: View, caret?: number) => settleView(index, view, caret), [index]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every new query
  useEffect(() => {
    if (!isSearching()) change((view) => settle(view), 'replace');
  }, [settle, query, change]);
  return settle;
}
