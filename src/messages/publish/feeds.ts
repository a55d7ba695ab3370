import { formatNumber } from '../count.ts';

/* Texts of the feeds of a list, and of the links to them. */

export const feed = 'Feed';
export const atom = 'Atom';
export const jsonFeed = 'JSON Feed';

/** What a feed with dates holds. */
export function added(title: string): string {
  return `Papers added to “${title}”, those added last first.`;
}

/** What a feed without dates holds: `count` of `of` papers. */
export function undated(title: string, count: number, of: number): string {
  const which = count === of ? 'Papers' : `The first ${formatNumber(count)} of ${formatNumber(of)} papers`;
  return `${which} of “${title}”, without dates: the history of the list was not read, so it is not known when each was added.`;
}

/** The name of a feed among those of a page: `Kites (Atom)`. */
export function feedName(title: string, format: string): string {
  return `${title} (${format})`;
}
