import type { Element, RootContent as HastContent } from 'hast';
import type { PhrasingContent, Table, TableCell, TableRow } from 'mdast';
import { styledText } from '../markdown/styled-text.ts';
import { type HtmlSource, inOneLine, positionOf } from './html-source.ts';

/** More columns than any list has: a cell that asks for more is cut. */
const mostColumns = 40;
/** A cell over several rows is repeated in each when it is as short as a year or a venue. */
const longestRepeated = 40;

/** Reads what a cell holds, line by line. */
type ReadCell = (nodes: readonly HastContent[]) => PhrasingContent[][];

interface Spanning {
  readonly cell: TableCell;
  rows: number;
}

/** An HTML table as a table of markdown. Its first row heads it when it is made of `<th>`; else an empty row does. */
export function tableOf(element: Element, source: HtmlSource, readCell: ReadCell): Table {
  const written = rowsOf(element.children);
  const spanning = new Map<number, Spanning>();
  const rows = written.map((row) => rowOf(row, spanning, source, readCell));
  const [first] = written;
  const isHeaded =
    first !== undefined &&
    cellsOf(first).length > 0 &&
    cellsOf(first).every(({ tagName }) => tagName === 'th');
  const width = Math.max(0, ...rows.map(({ children }) => children.length));
  for (const row of rows) while (row.children.length < width) row.children.push(emptyCell());
  const head: TableRow[] = isHeaded
    ? []
    : [{ type: 'tableRow', children: Array.from({ length: width }, emptyCell) }];
  // What turns the table into HTML again takes as many cells of a row as there are alignments.
  const align = Array.from({ length: width }, () => null);
  return { type: 'table', align, children: [...head, ...rows], ...positionOf(element, source) };
}

/** The rows of a table, through its parts. */
function rowsOf(nodes: readonly HastContent[]): Element[] {
  return nodes.flatMap((node) =>
    node.type !== 'element'
      ? []
      : node.tagName === 'tr'
        ? [node]
        : /^t(?:head|body|foot)$/u.test(node.tagName)
          ? rowsOf(node.children)
          : [],
  );
}

function cellsOf({ children }: Element): Element[] {
  return children.filter(
    (child): child is Element => child.type === 'element' && /^t[dh]$/u.test(child.tagName),
  );
}

function rowOf(
  row: Element,
  spanning: Map<number, Spanning>,
  source: HtmlSource,
  readCell: ReadCell,
): TableRow {
  const cells: TableCell[] = [];
  const fillSpanned = () => {
    for (let above = spanning.get(cells.length); above !== undefined; above = spanning.get(cells.length)) {
      if (above.rows-- <= 1) spanning.delete(cells.length);
      cells.push(above.cell);
    }
  };
  const began: [number, Spanning][] = [];
  for (const written of cellsOf(row)) {
    fillSpanned();
    if (cells.length >= mostColumns) break;
    const children = inOneLine(readCell(written.children));
    const cell: TableCell = { type: 'tableCell', children, ...positionOf(written, source) };
    const rows = spanOf(written.properties.rowSpan) - 1;
    if (rows > 0)
      began.push([
        cells.length,
        { cell: styledText(children).text.trim().length <= longestRepeated ? cell : emptyCell(), rows },
      ]);
    cells.push(cell);
    const empty = Math.min(spanOf(written.properties.colSpan) - 1, mostColumns - cells.length);
    for (let column = 0; column < empty; column++) cells.push(emptyCell());
  }
  fillSpanned();
  for (const [column, span] of began) spanning.set(column, span);
  return { type: 'tableRow', children: cells, ...positionOf(row, source) };
}

function spanOf(value: unknown): number {
  const span = Number(value ?? 1);
  return Number.isInteger(span) && span > 0 ? span : 1;
}

function emptyCell(): TableCell {
  return { type: 'tableCell', children: [] };
}
