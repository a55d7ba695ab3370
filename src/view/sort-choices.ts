import * as viewMessages from '../messages/view.ts';
import type { Sort } from './view.ts';

/** The sort orders to choose from by name, besides list order and relevance. */
export const sortChoices: readonly { readonly label: string; readonly sort: Sort[] }[] = [
  { label: viewMessages.sortOrders.newest, sort: [{ key: 'year', descending: true }] },
  { label: viewMessages.sortOrders.oldest, sort: [{ key: 'year', descending: false }] },
  { label: viewMessages.sortOrders.title, sort: [{ key: 'title', descending: false }] },
  { label: viewMessages.sortOrders.venue, sort: [{ key: 'venue', descending: false }] },
  { label: viewMessages.sortOrders.topic, sort: [{ key: 'topic', descending: false }] },
  { label: viewMessages.sortOrders.affiliation, sort: [{ key: 'affil', descending: false }] },
];
