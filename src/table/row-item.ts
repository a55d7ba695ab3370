import type { ReaderMarks } from '../paper/reader-marks.ts';
import type { Paper } from '../paper/schema.ts';
import type { Match } from '../search/exploration.ts';

/** A link of a row: out of the list, or to another view of it. */
export interface RowLink {
  /** `other`: what a paper without links of the three kinds leads to, such as a dataset. */
  readonly kind: 'paper' | 'code' | 'notes' | 'other';
  readonly href: string;
  readonly external: boolean;
}

/** The data of one row. */
export interface RowItem {
  readonly paper: Paper;
  readonly match: Match | null;
  /** The reader's own marks for the paper. */
  readonly marks: ReaderMarks;
  /** The URL of the list with this paper open. */
  readonly href: string;
  /** The remark that says most about the paper; empty without remarks (the note page does not count). */
  readonly remark: string;
  readonly links: readonly RowLink[];
  /** The number of further links, which only the panel shows. */
  readonly moreLinks: number;
}

/** The rows of a view, in order. Rows are computed on demand: of a long list, few are ever shown. */
export interface Rows {
  readonly length: number;
  /** Whether they are found by a query, so that they may have a match. To look at each match would take too long. */
  readonly areFound: boolean;
  /** The row at an index from 0 to `length` - 1; the same object at every call. */
  readonly at: (index: number) => RowItem;
  /** The index of a paper's row; -1 when the view does not contain it. */
  readonly indexOf: (id: string) => number;
}

/** The rows from index `from` up to, but not including, `to`. */
export function sliceRows(rows: Rows, from: number, to: number): RowItem[] {
  return Array.from({ length: Math.max(0, Math.min(to, rows.length) - from) }, (_, step) =>
    rows.at(from + step),
  );
}

/** The short name of a paper, else its title: for the labels of links and buttons. */
export function shortName({ name, title }: Paper): string {
  return name ?? title;
}

/** Tells whether two rows look the same. A row with search matches always counts as changed. */
export function sameItem(a: RowItem, b: RowItem): boolean {
  if (a === b) return true;
  if (a.match !== null || b.match !== null || a.href !== b.href || !looksSame(a.paper, b.paper)) return false;
  return sameMarks(a.marks, b.marks) && sameLinks(a.links, b.links);
}

/** Whether two states of a paper differ at most in where the list has it: a save moves all papers below a new line. */
function looksSame(a: Paper, b: Paper): boolean {
  if (a === b) return true;
  const { placements: _, ...shown } = a;
  return (Object.keys(shown) as (keyof typeof shown)[]).every((field) => a[field] === b[field]);
}

/** Compares only what a row shows: neither own tags nor private notes. */
function sameMarks(a: ReaderMarks, b: ReaderMarks): boolean {
  return a.starred === b.starred && a.progress === b.progress && a.isNew === b.isNew;
}

function sameLinks(a: readonly RowLink[], b: readonly RowLink[]): boolean {
  return a.length === b.length && a.every(({ href }, index) => href === b[index]?.href);
}
