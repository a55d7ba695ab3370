import type { ReaderMarks } from '../paper/reader-marks.ts';
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
  /** What the reader says of the paper. */
  readonly marks: ReaderMarks;
  /** The address of the list with this paper open. */
  readonly href: string;
  /** The first line of what the list says about the paper; empty when it says nothing. */
  readonly remark: string;
  readonly links: readonly RowLink[];
  /** Links of other kinds, which only the panel shows. */
  readonly moreLinks: number;
}

/** The rows of a view, in order. What a row shows is worked out when it is asked for: of a long list, few ever are. */
export interface Rows {
  readonly length: number;
  /** The row at a place from 0 up to the length, the same object every time. */
  readonly at: (place: number) => RowItem;
  /** The place of a paper's row, -1 when it has none. */
  readonly placeOf: (id: string) => number;
}

/** Some of the rows, from one place up to, and without, another. */
export function sliceRows(rows: Rows, from: number, to: number): RowItem[] {
  return Array.from({ length: Math.max(0, Math.min(to, rows.length) - from) }, (_, step) =>
    rows.at(from + step),
  );
}

/** The word that names a paper in the label of a link. */
export function shortName({ name, title }: Paper): string {
  return name ?? title;
}

/** Tells whether two items are drawn alike. Marked words are not compared: with a query, a row counts as changed. */
export function sameItem(a: RowItem, b: RowItem): boolean {
  if (a === b) return true;
  if (a.paper !== b.paper || a.match !== null || b.match !== null || a.href !== b.href) return false;
  return sameMarks(a.marks, b.marks) && sameLinks(a.links, b.links);
}

/** A row shows neither tags nor notes. */
function sameMarks(a: ReaderMarks, b: ReaderMarks): boolean {
  return a.starred === b.starred && a.progress === b.progress && a.isNew === b.isNew;
}

function sameLinks(a: readonly RowLink[], b: readonly RowLink[]): boolean {
  return a.length === b.length && a.every(({ href }, place) => href === b[place]?.href);
}
