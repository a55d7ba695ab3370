import type { Sort } from '../view/view.ts';
import * as sortWords from '../words/sort.ts';

/** Says in which order the rows stand: `sorted by year, newest first`. */
export function orderWords(sort: readonly Sort[], searching: boolean): string {
  if (sort.length === 0) return searching ? sortWords.bestMatchFirst : sortWords.inListOrder;
  return sortWords.sortedBy(sort.map(keyInWords));
}

/** Says one key of an order: `year, newest first`. */
export function keyInWords({ key, descending }: Sort): string {
  if (key === 'year') return descending ? sortWords.newestFirst : sortWords.oldestFirst;
  return descending ? sortWords.backwards(sortWords.keys[key]) : sortWords.keys[key];
}
