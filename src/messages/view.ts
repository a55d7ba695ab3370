import { inSentence } from './common.ts';

/* What a view shows, and its filters. */

export const or = ' or ';
export const inWholeList = 'in the whole list';
export const yourLibrary = 'your library';
const list = 'reading list';

/** A reading list by name; the name may be empty. */
export function readingList(name: string): string {
  return name === '' ? list : `${list} “${name}”`;
}

/** The query of a view. */
export function matching(query: string): string {
  return `matching “${query}”`;
}

/** A filter by kinds of links: `with code or video`. */
export function having(links: string): string {
  return `with ${links}`;
}

/** A range of years; an end that is null is open: `2020–2023`, `since 2020`, `until 2023`, `2022`. */
export function years(from: number | null, to: number | null): string {
  if (from === to) return String(from);
  if (to === null) return `since ${from}`;
  return from === null ? `until ${to}` : `${from}–${to}`;
}

/** Papers without a link, or a view without a part of its query. */
export function without(words: string): string {
  return `without ${words}`;
}

/** An excluded value: `not ATC`. */
export function not(value: string): string {
  return `not ${value}`;
}

/** Papers with any value of a facet, within a sentence: `with any venue`. */
export function withAny(label: string): string {
  return `with any ${inSentence(label)}`;
}

/** Papers with any value of a facet, as a label: `Any venue`. */
export function anyOf(label: string): string {
  return `Any ${inSentence(label)}`;
}

/** Papers without a value of a facet, within a sentence: `no venue`. */
export function no(label: string): string {
  return `no ${inSentence(label)}`;
}

/** A value as a label: `Venue: OSDI`. */
export function labelled(label: string, value: string): string {
  return `${label}: ${value}`;
}

/** A view without one of its exclusions: `without excluding Venue: ATC`. */
export function withoutExcluding(label: string, value: string): string {
  return `without excluding ${labelled(label, value)}`;
}

/* Notices about ignored parts of an address. Text of the address is in quotation marks. */

/** A value with a broken percent escape. */
export function brokenEscape(key: string): string {
  return `A value of “${key}” was ignored: it has a broken % escape.`;
}

/** A key that may appear only once. */
export function onlyFirst(key: string): string {
  return `Only the first “${key}” of the address is used.`;
}

/** An unknown sort key, and the known ones. */
export function unknownSortKey(text: string, keys: readonly string[]): string {
  return `Cannot sort by ${text}: the keys are ${keys.join(', ')}.`;
}

/** Something unknown to show in place of the table, and what is known. */
export function unknownShow(text: string, names: readonly string[]): string {
  return `There is no ${text} to show: the choices are ${names.join(', ')}.`;
}

/** A range that cannot be parsed. */
export function invalidRange(label: string, text: string): string {
  return `${label} ${text} was ignored: write 2020, 2020-2023, 2020- or -2023.`;
}

/** A value that an address cannot have. */
export function invalidValue(label: string, text: string): string {
  return `${label} ${text} was ignored: write 7d, 30d, 90d or a year.`;
}

/** A second range for the same facet. */
export function secondRange(label: string, text: string): string {
  return `${label} ${text} was ignored: there can be only one range.`;
}

/** An excluded value that is not a year. */
export function invalidYear(label: string, text: string): string {
  return `The exclusion of ${label} ${text} was ignored: write one year, such as 2020.`;
}

/** An unknown column, and the known ones. */
export function unknownColumn(text: string, columns: readonly string[]): string {
  return `There is no column ${text}: the columns are ${columns.join(', ')}.`;
}

/* The sort orders. */

export const orderOfPapers = 'Order of the papers';
export const otherOrder = 'Other order';
export const newestFirst = 'year, newest first';
export const oldestFirst = 'year, oldest first';
export const lastAddedFirst = 'date added, newest first';

/** The sort orders of the select. */
export const sortOrders = {
  newest: 'Newest first',
  oldest: 'Oldest first',
  added: 'Recently added',
  title: 'Title',
  venue: 'Venue',
  topic: 'Topic',
  affiliation: 'Affiliation',
} as const;

/** The sort keys, within a sentence. */
export const sortKeys = {
  title: 'title',
  venue: 'venue',
  year: 'year',
  topic: 'topic',
  affil: 'affiliation',
  added: 'date added',
} as const;

/* The orders without a sort key, within a sentence. */

export const bestMatchFirst = 'best match first';
export const inReadingListOrder = 'in reading-list order';
export const newestInLibraryFirst = 'newest in your library first';
export const inListOrder = 'in list order';

/** The same as the first choice of the select. */
export function defaultChoice(order: string): string {
  return order.charAt(0).toUpperCase() + order.slice(1);
}

/** The sort keys of a view, within a sentence. */
export function sortedBy(sort: readonly string[]): string {
  return `sorted by ${sort.join(', then by ')}`;
}

/** A descending sort key. */
export function backwards(key: string): string {
  return `${key}, Z to A`;
}
