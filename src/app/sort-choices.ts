import type { Sort } from '../view/view.ts';
import * as sortWords from '../words/sort.ts';

/** The orders that are offered by name, beside the list's own and the best match. */
export const sortChoices: readonly { readonly label: string; readonly sort: Sort[] }[] = [
  { label: sortWords.orders.newest, sort: [{ key: 'year', descending: true }] },
  { label: sortWords.orders.oldest, sort: [{ key: 'year', descending: false }] },
  { label: sortWords.orders.title, sort: [{ key: 'title', descending: false }] },
  { label: sortWords.orders.venue, sort: [{ key: 'venue', descending: false }] },
  { label: sortWords.orders.topic, sort: [{ key: 'topic', descending: false }] },
  { label: sortWords.orders.affiliation, sort: [{ key: 'affil', descending: false }] },
];
