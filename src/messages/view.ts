/* What a view shows, and what limits it. */

export const or = ' or ';
export const inWholeList = 'in the whole list';
const list = 'reading list';

/** Names a reading list, which may have no name of its own. */
export function readingList(name: string): string {
  return name === '' ? list : `${list} “${name}”`;
}

/** Says what is searched for. */
export function matching(query: string): string {
  return `matching “${query}”`;
}

/** Papers with some kinds of links: `with code or video`. */
export function having(links: string): string {
  return `with ${links}`;
}

/** Papers without a link, or a view without a part of its query. */
export function without(words: string): string {
  return `without ${words}`;
}

/** Papers that do not have a value: `not ATC`. */
export function not(value: string): string {
  return `not ${value}`;
}

/** Papers with any value of a facet, as part of a sentence: `with any venue`. */
export function withAny(label: string): string {
  return `with any ${label.toLowerCase()}`;
}

/** The same as a label: `Any venue`. */
export function anyOf(label: string): string {
  return `Any ${label.toLowerCase()}`;
}

/** Papers without a value of a facet, as part of a sentence: `no venue`. */
export function no(label: string): string {
  return `no ${label.toLowerCase()}`;
}

/** A value as a label: `Venue: OSDI`. */
export function labelled(label: string, value: string): string {
  return `${label}: ${value}`;
}

/** A view that leaves less out: `without excluding Venue: ATC`. */
export function withoutExcluding(label: string, value: string): string {
  return `without excluding ${labelled(label, value)}`;
}

/* What of an address was ignored. Texts of the address come in quotation marks. */

export const listCut = 'A part of the reading list in the address could not be read and was left out.';

/** Says that a value cannot be decoded. */
export function brokenEscape(key: string): string {
  return `A value of “${key}” was ignored: it has a broken % escape.`;
}

/** Says that something is there several times. */
export function onlyFirst(key: string): string {
  return `Only the first “${key}” of the address is used.`;
}

/** Says that a sort key is unknown, and which ones are known. */
export function noSortKey(text: string, keys: readonly string[]): string {
  return `Sorting by ${text} is not possible: the keys are ${keys.join(', ')}.`;
}

/** Says that there is nothing of a name to show in the place of the table, and what there is. */
export function nothingToShow(text: string, names: readonly string[]): string {
  return `There is no ${text} to show: write ${names.join(' or ')}.`;
}

/** Says that a range cannot be read. */
export function noRange(label: string, text: string): string {
  return `${label} ${text} was ignored: write 2020, 2020-2023, 2020- or -2023.`;
}

/** Says that there are several ranges. */
export function secondRange(label: string, text: string): string {
  return `${label} ${text} was ignored: there can be only one range.`;
}

/** Says that what is to be left out is no year. */
export function noYear(label: string, text: string): string {
  return `The exclusion of ${label} ${text} was ignored: write one year, such as 2020.`;
}

/** Says how many papers of a reading list are missing. */
export function papersMissing(count: number): string {
  const papers = count === 1 ? '1 paper of the reading list is' : `${count} papers of the reading list are`;
  return `${papers} not in this list: renamed or taken out since, or the link is of another list.`;
}

/* Apart from what else is said of an address, because the columns of an address are read in a part of the app of their own. */

/** Says that a column is unknown, and which ones are known. */
export function noColumn(text: string, columns: readonly string[]): string {
  return `There is no column ${text}: the columns are ${columns.join(', ')}.`;
}

export const orderOfPapers = 'Order of the papers';
export const bestMatch = 'Best match';
export const listOrder = 'List order';
export const otherOrder = 'Other order';
export const bestMatchFirst = 'best match first';
export const inListOrder = 'in the list’s own order';
export const newestFirst = 'year, newest first';
export const oldestFirst = 'year, oldest first';

/** The orders that are offered by name. */
export const sortOrders = {
  newest: 'Newest first',
  oldest: 'Oldest first',
  title: 'Title',
  venue: 'Venue',
  topic: 'Topic',
  affiliation: 'Affiliation',
} as const;

/** The sort keys in a sentence. */
export const sortKeys = {
  title: 'title',
  venue: 'venue',
  year: 'year',
  topic: 'topic',
  affil: 'affiliation',
} as const;

/** Says by what the rows are sorted. */
export function sortedBy(sort: readonly string[]): string {
  return `sorted by ${sort.join(', then by ')}`;
}

/** A key from its end to its beginning. */
export function backwards(key: string): string {
  return `${key}, Z to A`;
}
