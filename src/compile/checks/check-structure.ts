import type { Nodes, Table } from 'mdast';
import type { Reporter } from '../diagnostics/reporter.ts';
import { maxHeadingLength, type Outline } from '../syntax/outline.ts';
import type { PageSyntax } from '../syntax/parse-page.ts';

/** Levels of nested lists; deeper ones are shown flat. */
const maxListDepth = 20;

/** A table's delimiter row, such as `|---|:-:|`. */
const delimiter = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?$|^\|\s*:?-+:?\s*\|$/u;

/** Reports malformed tables, rows with too many cells, overlong headings and lists nested too deeply. */
export function checkStructure(
  { path: file, lines, root }: PageSyntax,
  { headings }: Outline,
  reporter: Reporter,
): void {
  for (const { text, line } of headings)
    if (text.length > maxHeadingLength)
      reporter.report('heading-long', { file, line }, `the heading is ${text.length} characters long`);
  let isDeep = false;
  const visit = (node: Nodes, depth: number): void => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'paragraph')
      checkForTable(file, lines, line, node.position?.end.line ?? line, reporter);
    if (node.type === 'table') checkRows(file, node, reporter);
    if (node.type === 'list' && depth === maxListDepth && !isDeep) {
      isDeep = true;
      reporter.report('list-deep', { file, line }, `lists are nested more than ${maxListDepth} levels deep`);
    }
    if ('children' in node)
      for (const child of node.children) visit(child, depth + (node.type === 'list' ? 1 : 0));
  };
  visit(root, 0);
}

/** Reports a paragraph that would be a table if header and delimiter row had equally many cells. */
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
      `not a table: the header row has ${cells} cells, the delimiter row ${columns}`,
    );
    return;
  }
}

function checkRows(file: string, { children: [head, ...rows] }: Table, reporter: Reporter): void {
  const columns = head?.children.length ?? 0;
  const wide = rows.filter(({ children }) => children.length > columns);
  const [first] = wide;
  if (first === undefined) return;
  const more = wide.length === 1 ? '' : ` (${wide.length} such rows in the table)`;
  const line = first.position?.start.line ?? 1;
  reporter.report(
    'table-ragged',
    { file, line },
    `the row has ${first.children.length} cells, but the table has ${columns} columns${more}`,
  );
}

function cellsOf(row: string): number {
  return row
    .trim()
    .replace(/^\||(?<!\\)\|$/gu, '')
    .split(/(?<!\\)\|/u).length;
}
