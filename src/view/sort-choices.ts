import * as viewMessages from '../messages/view.ts';
import { type Facet, haveDates } from '../paper/facets.ts';
import type { Sort } from './view.ts';

/** A sort order to choose by name. */
interface SortChoice {
  readonly label: string;
  readonly sort: Sort[];
}

const sortChoices: readonly SortChoice[] = [
  { label: viewMessages.sortOrders.newest, sort: [{ key: 'year', descending: true }] },
  { label: viewMessages.sortOrders.oldest, sort: [{ key: 'year', descending: false }] },
  { label: viewMessages.sortOrders.added, sort: [{ key: 'added', descending: true }] },
  { label: viewMessages.sortOrders.title, sort: [{ key: 'title', descending: false }] },
  { label: viewMessages.sortOrders.venue, sort: [{ key: 'venue', descending: false }] },
  { label: viewMessages.sortOrders.topic, sort: [{ key: 'topic', descending: false }] },
  { label: viewMessages.sortOrders.affiliation, sort: [{ key: 'affil', descending: false }] },
];

/** The sort orders to choose from in the list of these facets, besides list order and relevance. */
export function sortChoicesOf(facets: readonly Facet[]): readonly SortChoice[] {
  return haveDates(facets) ? sortChoices : sortChoices.filter(({ sort: [first] }) => first?.key !== 'added');
}
