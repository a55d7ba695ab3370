import type { Sort, SortKey } from '../view/view.ts';

const keyWords: Record<SortKey, string> = { title: 'title', venue: 'venue', year: 'year', topic: 'topic', affil: 'affiliation' };

/** Says in which order the rows stand: `sorted by year, newest first`. */
export function orderWords(sort: readonly Sort[], searching: boolean): string {
  if (sort.length === 0) return searching ? 'best match first' : 'in the list’s own order';
  return `sorted by ${sort.map(keyInWords).join(', then by ')}`;
}

/** Says one key of an order: `year, newest first`. */
export function keyInWords({ key, descending }: Sort): string {
  if (key === 'year') return descending ? 'year, newest first' : 'year, oldest first';
  return descending ? `${keyWords[key]}, Z to A` : keyWords[key];
}
