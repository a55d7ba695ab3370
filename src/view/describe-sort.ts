import * as viewMessages from '../messages/view.ts';
import type { Sort, View } from './view.ts';

/** Describes the order of a view's rows, or what it is with another sort: `sorted by year, newest first`. */
export function sortDescription(view: View, sort = view.sort): string {
  return sort.length === 0
    ? viewMessages.defaultOrders[orderedBy(view)]
    : viewMessages.sortedBy(sort.map(sortKeyDescription));
}

/** What gives the rows of a view their order if no sort key does. */
function orderedBy({ query, readingList, library }: View): keyof typeof viewMessages.defaultOrders {
  if (query.trim() !== '') return 'search';
  if (readingList !== null) return 'readingList';
  return library ? 'library' : 'list';
}

/** Describes one sort key: `year, newest first`. */
export function sortKeyDescription({ key, descending }: Sort): string {
  if (key === 'year') return descending ? viewMessages.newestFirst : viewMessages.oldestFirst;
  if (key === 'added' && descending) return viewMessages.lastAddedFirst;
  return descending ? viewMessages.backwards(viewMessages.sortKeys[key]) : viewMessages.sortKeys[key];
}
