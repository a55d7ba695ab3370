import type { Nodes, Table } from 'mdast';
import type { Reporter } from '../diagnostics/reporter.ts';
import { maxHeadingLength, type Outline } from '../syntax/outline.ts';
import type { PageSyntax } from '../syntax/parse-page.ts';
import { raggedHeaders } from '../syntax/ragged-tables.ts';

/** Levels of nested lists; deeper ones are shown flat. */
const maxListDepth = 20;

/** Reports malformed tables, rows with too many cells, overlong headings and lists nested too deeply. */
export function checkStructure(
  { path: file, lines, root }: PageSyntax,
  { headings }: Outline,
  reporter: Reporter,
): void {
  for (const { text, line } of headings)
    if (text.length > maxHeadingLength)
      reporter.report('heading-long', { file, line }, `the heading is ${text.length} characters long`);
  checkHeaders(file, lines, reporter);
  let isDeep = false;
  const visit = (node: Nodes, depth: number): void => {
    const line = node.position?.start.line ?? 1;
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

/** Reports tables whose header and delimiter rows differ in length: other programs show no table. */
function checkHeaders(file: string, lines: readonly string[], reporter: Reporter): void {
  for (const { line, cells, columns } of raggedHeaders(lines))
    reporter.report(
      'table-ragged',
      { file, line },
      `the header row has ${cells} cells, the delimiter row ${columns}: markdown shows no table`,
    );
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
