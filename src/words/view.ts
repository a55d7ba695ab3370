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
