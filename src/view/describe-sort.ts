import * as viewMessages from '../messages/view.ts';
import type { Sort } from './view.ts';

/** Says in which order the rows stand: `sorted by year, newest first`. */
export function orderWords(sort: readonly Sort[], searching: boolean): string {
  if (sort.length === 0) return searching ? viewMessages.bestMatchFirst : viewMessages.inListOrder;
  return viewMessages.sortedBy(sort.map(keyInWords));
}

/** Says one key of an order: `year, newest first`. */
export function keyInWords({ key, descending }: Sort): string {
  if (key === 'year') return descending ? viewMessages.newestFirst : viewMessages.oldestFirst;
  return descending ? viewMessages.backwards(viewMessages.sortKeys[key]) : viewMessages.sortKeys[key];
}
