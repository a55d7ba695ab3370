import { formatView } from './codec/codec.ts';
import { emptyView, type View } from './view.ts';

/**
 * Closes the open page of the list when a change alters the query, a selection, the reading list, the
 * library or the overview; otherwise returns `after`.
 */
export function closePageOnChange(before: View, after: View): View {
  return after.page !== null && after.page === before.page && constraintsKey(before) !== constraintsKey(after)
    ? { ...after, page: null }
    : after;
}

function constraintsKey({ query, selections, readingList, library, overview }: View): string {
  return formatView({ ...emptyView, query, selections, readingList, library, overview });
}
