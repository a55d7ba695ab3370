import type { Paper } from '../paper/schema.ts';
import type { Match } from '../search/exploration.ts';

/** Where a link leads: out of the list, or to another view of it. */
export interface RowLink {
  readonly kind: 'paper' | 'code' | 'notes';
  readonly href: string;
  readonly external: boolean;
}

/** What one row draws. */
export interface RowItem {
  readonly paper: Paper;
  readonly match: Match | null;
  /** The address of the list with this paper open. */
  readonly href: string;
  /** The first line of what the list says about the paper; empty when it says nothing. */
  readonly remark: string;
  readonly links: readonly RowLink[];
  /** Links of other kinds, which only the panel shows. */
  readonly moreLinks: number;
}

/** The word that names a paper in the label of a link. */
export function shortName({ name, title }: Paper): string {
  return name ?? title;
}

/** Tells whether two items are drawn alike. Marked words are not compared: with a query, a row counts as changed. */
export function sameItem(a: RowItem, b: RowItem): boolean {
  if (a === b) return true;
  return a.paper === b.paper && a.match === null && b.match === null && a.href === b.href && sameLinks(a.links, b.links);
}

function sameLinks(a: readonly RowLink[], b: readonly RowLink[]): boolean {
  return a.length === b.length && a.every(({ href }, place) => href === b[place]?.href);
}
