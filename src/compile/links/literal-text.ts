import type { Nodes } from 'mdast';
import type { PageSyntax } from '../syntax/parse-page.ts';

/** Nodes whose source is not rendered literally. */
const nonLiteral: ReadonlySet<string> = new Set([
  'inlineCode',
  'html',
  'inlineMath',
  'image',
  'linkReference',
  'imageReference',
  'footnoteReference',
]);

/**
 * The source text that markdown renders literally, line by line: the text and bare URLs of paragraphs,
 * headings and cells; all else becomes spaces. Columns match the file.
 */
export function literalText({ lines, root }: PageSyntax): string[] {
  const literal = lines.map(() => '');
  const visit = (node: Nodes): void => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      copy(node, lines, literal);
    else if (nonLiteral.has(node.type) || (node.type === 'link' && isBracketed(node, lines))) {
      blank(node, literal);
      return;
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return literal;
}

function copy(node: Nodes, lines: readonly string[], literal: string[]): void {
  forEachLine(node, lines, (index, from, to) => {
    const before = literal[index] ?? '';
    literal[index] =
      before.slice(0, from).padEnd(from) + (lines[index] ?? '').slice(from, to) + before.slice(to);
  });
}

function blank(node: Nodes, literal: string[]): void {
  forEachLine(node, literal, (index, from, to) => {
    const before = literal[index] ?? '';
    literal[index] =
      before.slice(0, from) + ' '.repeat(Math.max(0, Math.min(to, before.length) - from)) + before.slice(to);
  });
}

function forEachLine(
  { position }: Nodes,
  lines: readonly string[],
  callback: (index: number, from: number, to: number) => void,
): void {
  if (position === undefined) return;
  const { start, end } = position;
  for (let line = start.line; line <= end.line; line++)
    callback(
      line - 1,
      line === start.line ? start.column - 1 : 0,
      line === end.line ? end.column - 1 : (lines[line - 1]?.length ?? 0),
    );
}

/** Whether a link is written in valid markdown; false for bare URLs and repaired links. */
function isBracketed({ position }: Nodes, lines: readonly string[]): boolean {
  if (position === undefined) return false;
  const { start, end } = position;
  return (
    /[[<]/u.test(lines[start.line - 1]?.[start.column - 1] ?? '') &&
    /[)\]>]/u.test(lines[end.line - 1]?.[end.column - 2] ?? '')
  );
}
