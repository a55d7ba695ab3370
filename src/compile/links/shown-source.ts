import type { Nodes } from 'mdast';
import type { PageSyntax } from '../syntax/parse-page.ts';

/** Nodes whose source is no text of the page, or a link as it should be. */
const hidden: ReadonlySet<string> = new Set([
  'inlineCode',
  'html',
  'inlineMath',
  'image',
  'linkReference',
  'imageReference',
  'footnoteReference',
]);

/**
 * The source of a page's paragraphs, headings and cells, line by line, as far as markdown shows it as it is written: links, code and
 * HTML are blanked, and so is everything between. Columns are those of the file. A bare address keeps its place.
 */
export function shownSource({ lines, root }: PageSyntax): string[] {
  const shown = lines.map(() => '');
  const visit = (node: Nodes): void => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      copy(node, lines, shown);
    else if (hidden.has(node.type) || (node.type === 'link' && isWritten(node, lines))) {
      blank(node, shown);
      return;
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return shown;
}

function copy(node: Nodes, lines: readonly string[], shown: string[]): void {
  forEachLine(node, lines, (index, from, to) => {
    const before = shown[index] ?? '';
    shown[index] =
      before.slice(0, from).padEnd(from) + (lines[index] ?? '').slice(from, to) + before.slice(to);
  });
}

function blank(node: Nodes, shown: string[]): void {
  forEachLine(node, shown, (index, from, to) => {
    const before = shown[index] ?? '';
    shown[index] =
      before.slice(0, from) + ' '.repeat(Math.max(0, Math.min(to, before.length) - from)) + before.slice(to);
  });
}

function forEachLine(
  { position }: Nodes,
  lines: readonly string[],
  act: (index: number, from: number, to: number) => void,
): void {
  if (position === undefined) return;
  const { start, end } = position;
  for (let line = start.line; line <= end.line; line++)
    act(
      line - 1,
      line === start.line ? start.column - 1 : 0,
      line === end.line ? end.column - 1 : (lines[line - 1]?.length ?? 0),
    );
}

/** Tells a link in brackets from a bare address, and from words that were joined to one. */
function isWritten({ position }: Nodes, lines: readonly string[]): boolean {
  if (position === undefined) return false;
  const { start, end } = position;
  return (
    /[[<]/u.test(lines[start.line - 1]?.[start.column - 1] ?? '') &&
    /[)\]>]/u.test(lines[end.line - 1]?.[end.column - 2] ?? '')
  );
}
