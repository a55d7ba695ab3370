import * as viewMessages from '../messages/view.ts';
import type { Sort, View } from './view.ts';

/** Describes the order of a view's rows: `sorted by year, newest first`. */
export function sortDescription({ sort, query, readingList }: View): string {
  return sort.length === 0
    ? viewMessages.defaultOrder(query.trim() !== '', readingList !== null)
    : viewMessages.sortedBy(sort.map(sortKeyDescription));
}

/** Describes one sort key: `year, newest first`. */
export function sortKeyDescription({ key, descending }: Sort): string {
  if (key === 'year') return descending ? viewMessages.newestFirst : viewMessages.oldestFirst;
  return descending ? viewMessages.backwards(viewMessages.sortKeys[key]) : viewMessages.sortKeys[key];
}
