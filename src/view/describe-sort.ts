import * as viewMessages from '../messages/view.ts';
import type { Sort } from './view.ts';

/** Describes the order of the rows: `sorted by year, newest first`. */
export function sortDescription(sort: readonly Sort[], searching: boolean): string {
  if (sort.length === 0) return searching ? viewMessages.bestMatchFirst : viewMessages.inListOrder;
  return viewMessages.sortedBy(sort.map(sortKeyDescription));
}

/** Describes one sort key: `year, newest first`. */
export function sortKeyDescription({ key, descending }: Sort): string {
  if (key === 'year') return descending ? viewMessages.newestFirst : viewMessages.oldestFirst;
  return descending ? viewMessages.backwards(viewMessages.sortKeys[key]) : viewMessages.sortKeys[key];
}
