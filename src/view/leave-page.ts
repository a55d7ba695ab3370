import { formatView } from './codec.ts';
import { emptyView, type View } from './view.ts';

/** What an act makes of a view. To search, to tick something or to look at the overview ends the reading of a page. */
export function leavePage(before: View, after: View): View {
  return after.page !== null && after.page === before.page && askedOf(before) !== askedOf(after)
    ? { ...after, page: null }
    : after;
}

function askedOf({ query, selections, readingList, overview }: View): string {
  return formatView({ ...emptyView, query, selections, readingList, overview });
}
