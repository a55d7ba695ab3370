import type { Nodes, Paragraph, Root, RootContent } from 'mdast';

/** A line of a table that has bars on both sides. */
const row = /^\s{0,3}\|.*\|\s*$/u;
/** A table's delimiter row. */
const rule = /^\s*\|[\s|:=+-]*[-=][\s|:=+-]*\|\s*$/u;

/**
 * Turns paragraphs whose lines are all rows (`| 3 May | [A Title](…) |`), without a header row and a
 * delimiter row, into tables.
 */
export function convertHeadlessTables(
  root: Root,
  pageLines: readonly string[],
  parse: (text: string) => Root,
): void {
  if (!root.children.some(opensWithBar)) return;
  root.children = root.children.flatMap((node): RootContent[] => {
    if (!opensWithBar(node)) return [node];
    const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 0 } };
    const lines = pageLines.slice(start.line - 1, end.line);
    const columns = columnsOf(lines);
    if (columns === null) return [node];
    const head = [' |', '---|'].map((cell) => `|${cell.repeat(columns)}`);
    // A delimiter row at the beginning is kept as an empty row, so that the other rows keep their lines.
    const body = lines.map((line) => (rule.test(line) ? `|${' |'.repeat(columns)}` : line));
    const { children } = parse([...head, ...body].join('\n'));
    for (const child of children) move(child, start.line - 1 - head.length);
    return children;
  });
}

function opensWithBar(node: RootContent): node is Paragraph {
  if (node.type !== 'paragraph') return false;
  const [first] = node.children;
  return first?.type === 'text' && first.value.startsWith('|');
}

/**
 * The number of columns, if the lines are at least two rows of a table and none has more cells than the
 * first; otherwise null.
 */
function columnsOf(lines: readonly string[]): number | null {
  // If a delimiter row does not fit the header row above it, that is reported as a mistake.
  if (!lines.every((line, index) => row.test(line) && (index === 0 || !rule.test(line)))) return null;
  const counts = lines.filter((line) => !rule.test(line)).map((line) => line.split(bar).length - 2);
  const [columns = 0] = counts;
  return counts.length > 1 && columns > 1 && counts.every((count) => count <= columns) ? columns : null;
}

const bar = /(?<!\\)\|/u;

function move(node: Nodes, lines: number): void {
  for (const point of node.position === undefined ? [] : [node.position.start, node.position.end])
    point.line = Math.max(1, point.line + lines);
  if ('children' in node) for (const child of node.children) move(child, lines);
}
