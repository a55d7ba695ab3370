import type { Sort } from '../view/view.ts';

/** The orders that are offered by name, beside the list's own and the best match. */
export const sortChoices: readonly { readonly label: string; readonly sort: Sort[] }[] = [
  { label: 'Newest first', sort: [{ key: 'year', descending: true }] },
  { label: 'Oldest first', sort: [{ key: 'year', descending: false }] },
  { label: 'Title', sort: [{ key: 'title', descending: false }] },
  { label: 'Venue', sort: [{ key: 'venue', descending: false }] },
  { label: 'Topic', sort: [{ key: 'topic', descending: false }] },
  { label: 'Affiliation', sort: [{ key: 'affil', descending: false }] },
];
