import type { ListItem, RootContent } from 'mdast';
import type { FieldRole } from '../names/field-role.ts';
import type { Line } from './lines/line.ts';

/** A line that belongs to a title: after a line break, in a bullet below it, in another cell of its row. */
export interface FieldLine {
  readonly text: Line;
  /** The field that the heading of its column announces, or `venue` for a badge; null for other lines. */
  readonly role: FieldRole | null;
  /** The heading of its column; null for other lines. */
  readonly label: string | null;
  /** The nodes that are kept as a note if the line is a remark. */
  readonly nodes: readonly RootContent[];
  /** The list item that the line is, when it is one. */
  readonly item: ListItem | null;
  /** Whether other blocks are below the line. Such a line is more than a field of the list's own. */
  readonly hasMore: boolean;
}

/** A part of a page that may be an entry, as lines. */
export interface EntryLines {
  readonly container: 'item' | 'row' | 'block' | 'heading';
  /** The first line; the title is in it or in the next one. */
  readonly head: Line;
  readonly lines: readonly FieldLine[];
}
