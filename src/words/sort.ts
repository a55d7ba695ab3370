export const orderOfPapers = 'Order of the papers';
export const bestMatch = 'Best match';
export const listOrder = 'List order';
export const otherOrder = 'Other order';
export const bestMatchFirst = 'best match first';
export const inListOrder = 'in the list’s own order';
export const newestFirst = 'year, newest first';
export const oldestFirst = 'year, oldest first';

/** The orders that are offered by name. */
export const orders = {
  newest: 'Newest first',
  oldest: 'Oldest first',
  title: 'Title',
  venue: 'Venue',
  topic: 'Topic',
  affiliation: 'Affiliation',
} as const;

/** The sort keys in a sentence. */
export const keys = { title: 'title', venue: 'venue', year: 'year', topic: 'topic', affil: 'affiliation' } as const;

/** Says by what the rows are sorted. */
export function sortedBy(sort: readonly string[]): string {
  return `sorted by ${sort.join(', then by ')}`;
}

/** A key from its end to its beginning. */
export function backwards(key: string): string {
  return `${key}, Z to A`;
}
