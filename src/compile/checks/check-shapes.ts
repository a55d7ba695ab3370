import type { Nodes, Table } from 'mdast';
import type { Reporter } from '../diagnostics/reporter.ts';
import { longestHeading, type Outline } from '../syntax/outline.ts';
import type { PageSyntax } from '../syntax/parse-page.ts';

/** Lists in lists below this are shown flat. */
const deepestList = 20;

/** A line of a table between its head and its rows: `|---|:-:|`. */
const delimiter = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?$|^\|\s*:?-+:?\s*\|$/u;

/** Reports what has another shape than it seems: tables that are none, rows with more cells than columns, endless headings, bottomless lists. */
export function checkShapes(
  { path: file, lines, root }: PageSyntax,
  { headings }: Outline,
  reporter: Reporter,
): void {
  for (const { text, line } of headings)
    if (text.length > longestHeading)
      reporter.report('heading-long', { file, line }, `the heading has ${text.length} characters`);
  let isDeep = false;
  const visit = (node: Nodes, depth: number): void => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'paragraph')
      checkForTable(file, lines, line, node.position?.end.line ?? line, reporter);
    if (node.type === 'table') checkRows(file, node, reporter);
    if (node.type === 'list' && depth === deepestList && !isDeep) {
      isDeep = true;
      reporter.report('list-deep', { file, line }, `the list is more than ${deepestList} levels deep`);
    }
    if ('children' in node)
      for (const child of node.children) visit(child, depth + (node.type === 'list' ? 1 : 0));
  };
  visit(root, 0);
}

/** A paragraph with a delimiter row in it would be a table, if its head had as many cells. */
function checkForTable(
  file: string,
  lines: readonly string[],
  from: number,
  to: number,
  reporter: Reporter,
): void {
  for (let line = from + 1; line <= to; line++) {
    const head = lines[line - 2] ?? '';
    if (!head.includes('|') || !delimiter.test((lines[line - 1] ?? '').trim())) continue;
    const [cells, columns] = [cellsOf(head), cellsOf(lines[line - 1] ?? '')];
    if (cells === columns) continue;
    reporter.report(
      'table-ragged',
      { file, line: line - 1 },
      `no table: the head has ${cells} cells, the line below it ${columns}`,
    );
    return;
  }
}

function checkRows(file: string, { children: [head, ...rows] }: Table, reporter: Reporter): void {
  const columns = head?.children.length ?? 0;
  const wide = rows.filter(({ children }) => children.length > columns);
  const [first] = wide;
  if (first === undefined) return;
  const more = wide.length === 1 ? '' : ` (rows like this in the table: ${wide.length})`;
  const line = first.position?.start.line ?? 1;
  reporter.report(
    'table-ragged',
    { file, line },
    `the row has ${first.children.length} cells, the table ${columns} columns${more}`,
  );
}

function cellsOf(row: string): number {
  return row
    .trim()
    .replace(/^\||(?<!\\)\|$/gu, '')
    .split(/(?<!\\)\|/u).length;
}
