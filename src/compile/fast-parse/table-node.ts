import type { TreeCursor } from '@lezer/common';
import type { AlignType, Table, TableCell, TableRow } from 'mdast';
import { afterBlanks, pointAt, positionOf, type Reading } from './reading.ts';

/** Gives a cell the inline nodes of the cell that the cursor is at. */
export type FillCell = (cell: TableCell, cursor: TreeCursor) => void;

/** The table that the cursor is at. */
export function tableNode(cursor: TreeCursor, reading: Reading, fill: FillCell): Table {
  const { from, to } = cursor;
  const source = reading.text.slice(from, to);
  const children: TableRow[] = [];
  let align: AlignType[] = [];
  cursor.firstChild();
  do {
    if (cursor.name === 'TableDelimiter')
      align = alignments(source.slice(cursor.from - from, cursor.to - from));
    else children.push(rowNode(cursor, reading, fill));
  } while (cursor.nextSibling());
  cursor.parent();
  // The mark of a quote before a row, or a pipe that is text.
  if (children.some(({ children: cells }) => cells.length === 0) || source.includes('\\'))
    reading.doubtsBlock = true;
  if (isLessIndented(source, pointAt(reading, from).column - 1)) reading.doubtsAll = true;
  return { type: 'table', align, children, position: positionOf(reading, from, to) };
}

/** Whether a row is less indented than the table, which micromark ends there. */
function isLessIndented(source: string, indentation: number): boolean {
  const [, ...rows] = source.split('\n');
  return indentation > 0 && rows.some((row) => afterBlanks(row, 0) < indentation);
}

function alignments(delimiterRow: string): AlignType[] {
  const cells = delimiterRow
    .trim()
    .replace(/^\||\|$/gu, '')
    .split('|');
  return cells.map((cell) => {
    const mark = cell.trim();
    if (mark.endsWith(':')) return mark.startsWith(':') ? 'center' : 'right';
    return mark.startsWith(':') ? 'left' : null;
  });
}

/** The row that the cursor is at. Cells begin at their pipes; the last one ends with the row. */
function rowNode(cursor: TreeCursor, reading: Reading, fill: FillCell): TableRow {
  const { from, to } = cursor;
  const children: TableCell[] = [];
  const begin = (at: number): TableCell => {
    const before = children.at(-1);
    if (before?.position) before.position.end = pointAt(reading, at);
    const cell: TableCell = { type: 'tableCell', children: [], position: positionOf(reading, at, to) };
    children.push(cell);
    return cell;
  };
  let hasPipe = false;
  if (cursor.firstChild()) {
    do {
      if (cursor.name === 'TableCell')
        fill((hasPipe ? children.at(-1) : undefined) ?? begin(cursor.from), cursor);
      else if (cursor.name !== 'TableDelimiter') reading.doubtsBlock = true;
      else {
        const isLast = afterBlanks(reading.text, cursor.to, to) === to;
        if (!isLast || children.length === 0) begin(cursor.from);
        hasPipe = true;
      }
    } while (cursor.nextSibling());
    cursor.parent();
  }
  return { type: 'tableRow', children, position: positionOf(reading, from, to) };
}
