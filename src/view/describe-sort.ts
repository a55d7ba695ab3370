import * as viewMessages from '../messages/view.ts';
import type { Sort, View } from './view.ts';

/** Describes the order of a view's rows, or what it is with another sort: `sorted by year, newest first`. */
export function sortDescription(view: View, sort = view.sort): string {
  return sort.length === 0 ? defaultOrder(view) : viewMessages.sortedBy(sort.map(sortKeyDescription));
}

function defaultOrder({ query, readingList, library }: View): string {
  if (query.trim() !== '') return viewMessages.bestMatchFirst;
  if (readingList !== null) return viewMessages.inReadingListOrder;
  return library ? viewMessages.newestInLibraryFirst : viewMessages.inListOrder;
}

/** Describes one sort key: `year, newest first`. */
export function sortKeyDescription({ key, descending }: Sort): string {
  if (key === 'year') return descending ? viewMessages.newestFirst : viewMessages.oldestFirst;
  if (key === 'added' && descending) return viewMessages.lastAddedFirst;
  return descending ? viewMessages.backwards(viewMessages.sortKeys[key]) : viewMessages.sortKeys[key];
}
