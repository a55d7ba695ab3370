import type { Element, RootContent as HastContent } from 'hast';
import type { PhrasingContent, Table, TableCell, TableRow } from 'mdast';
import { styledText } from '../markdown/styled-text.ts';
import { type HtmlSource, joinLines, sourcePosition } from './html-source.ts';

/** The largest `colspan`; larger ones are reduced to it, to bound the table. */
const maxColumns = 40;
/** In characters. A cell with `rowspan` no longer than this, such as a year, is repeated in each row. */
const maxRepeatedLength = 40;

/** Returns the inline content of a cell, line by line. */
type ReadCell = (nodes: readonly HastContent[]) => PhrasingContent[][];

interface Spanning {
  readonly cell: TableCell;
  rows: number;
}

/** Converts an HTML table into a markdown table. The header is empty unless the first row is all `<th>`. */
export function tableOf(element: Element, source: HtmlSource, readCell: ReadCell): Table {
  const htmlRows = rowsOf(element.children);
  const spanning = new Map<number, Spanning>();
  const rows = htmlRows.map((row) => rowOf(row, spanning, source, readCell));
  const [first] = htmlRows;
  const hasHeader =
    first !== undefined &&
    cellsOf(first).length > 0 &&
    cellsOf(first).every(({ tagName }) => tagName === 'th');
  const width = Math.max(0, ...rows.map(({ children }) => children.length));
  for (const row of rows) while (row.children.length < width) row.children.push(emptyCell());
  const head: TableRow[] = hasHeader
    ? []
    : [{ type: 'tableRow', children: Array.from({ length: width }, emptyCell) }];
  // mdast-util-to-hast drops the cells of a row that have no alignment.
  const align = Array.from({ length: width }, () => null);
  return { type: 'table', align, children: [...head, ...rows], ...sourcePosition(element, source) };
}

/** The rows of a table, including those in `<thead>`, `<tbody>` and `<tfoot>`. */
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
  const started: [number, Spanning][] = [];
  for (const htmlCell of cellsOf(row)) {
    fillSpanned();
    if (cells.length >= maxColumns) break;
    const children = joinLines(readCell(htmlCell.children));
    const cell: TableCell = { type: 'tableCell', children, ...sourcePosition(htmlCell, source) };
    const rows = spanOf(htmlCell.properties.rowSpan) - 1;
    if (rows > 0)
      started.push([
        cells.length,
        { cell: styledText(children).text.trim().length <= maxRepeatedLength ? cell : emptyCell(), rows },
      ]);
    cells.push(cell);
    const empty = Math.min(spanOf(htmlCell.properties.colSpan) - 1, maxColumns - cells.length);
    for (let column = 0; column < empty; column++) cells.push(emptyCell());
  }
  fillSpanned();
  for (const [column, span] of started) spanning.set(column, span);
  return { type: 'tableRow', children: cells, ...sourcePosition(row, source) };
}

function spanOf(value: unknown): number {
  const span = Number(value ?? 1);
  return Number.isInteger(span) && span > 0 ? span : 1;
}

function emptyCell(): TableCell {
  return { type: 'tableCell', children: [] };
}
