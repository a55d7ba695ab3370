import type { Nodes } from 'mdast';
import type { FileAccount } from '../../paper/reports/report.ts';
import { type ItemUse, itemUses, type LineUse, lineUses } from '../../paper/reports/report-kinds.ts';
import type { PageAccount } from '../pages/page-facts.ts';
import type { PageSyntax } from '../syntax/parse-page.ts';

/** The use of each part of a page, for the accounting. */
export interface PageUses {
  /** The use of individual nodes; others inherit their parent's, or `fallback`. */
  readonly byNode: ReadonlyMap<Nodes, ItemUse>;
  /** The use of the page's remaining text. */
  readonly fallback: Extract<ItemUse, 'prose' | 'note' | 'navigation'>;
}

/** Counts the uses of lines, list items, table rows and paragraphs. Unclaimed lines are not understood. */
export function accountFor(page: PageSyntax, uses: PageUses): PageAccount {
  const { byLine, items } = usesOf(page, uses);
  return { byLine, counts: { path: page.path, lines: countLines(byLine), items } };
}

function countLines(byLine: readonly LineUse[]): FileAccount['lines'] {
  const counts = zeroes(lineUses);
  for (const use of byLine) counts[use]++;
  return { ...counts, total: byLine.length };
}

/** The use of each line, and the counts of items, rows and paragraphs. */
function usesOf(
  { lines, root, boilerplate, frontMatter }: PageSyntax,
  uses: PageUses,
): { readonly byLine: readonly LineUse[]; readonly items: FileAccount['items'] } {
  const lineUse: (LineUse | null)[] = lines.map((line) => (line.trim() === '' ? 'blank' : null));
  const items = zeroes(itemUses);
  const claim = (node: Nodes, use: LineUse): void => {
    const { start, end } = node.position ?? {};
    if (start && end) claimLines(start.line, end.line, use);
  };
  const claimLines = (from: number, to: number, use: LineUse): void => {
    for (let line = from; line <= to; line++) if (lineUse[line - 1] === null) lineUse[line - 1] = use;
  };
  const count = (use: ItemUse): void => {
    items[use]++;
    items.total++;
  };

  /** Children claim their lines first; a node gets the rest. */
  const visit = (node: Nodes, inherited: ItemUse): void => {
    const use = uses.byNode.get(node) ?? inherited;
    switch (node.type) {
      case 'heading':
        claim(node, use === 'entry' ? 'entry' : 'heading');
        return;
      case 'listItem': {
        count(use);
        const [head, ...rest] = node.children;
        const below = use === 'entry' ? 'note' : use;
        if (head !== undefined && head.type !== 'paragraph') visit(head, below);
        for (const child of rest) visit(child, below);
        claim(node, use);
        return;
      }
      case 'table':
        node.children.forEach((row, index) => {
          const rowUse = uses.byNode.get(row) ?? use;
          if (index > 0) count(rowUse);
          claim(row, index > 0 ? rowUse : 'markup');
        });
        claim(node, 'markup');
        return;
      case 'paragraph':
        count(use);
        claim(node, use);
        return;
      case 'html':
        claim(node, use === 'note' ? 'note' : 'markup');
        return;
      case 'thematicBreak':
      case 'definition':
      case 'gitBookTag':
        claim(node, 'markup');
        return;
      case 'gitBookBlock':
        for (const child of node.children) visit(child, use);
        claim(node, 'markup');
        return;
      case 'code':
      case 'math':
        claim(node, use);
        return;
      default:
        if ('children' in node) for (const child of node.children) visit(child, use);
        if (node.type !== 'root') claim(node, use);
    }
  };
  for (const { from, to } of boilerplate) claimLines(from, to, 'boilerplate');
  visit(root, uses.fallback);
  // Last, so that the lines of works that it lists are theirs.
  claimLines(1, frontMatter.lines, 'markup');

  return { byLine: lineUse.map((use) => use ?? 'notUnderstood'), items };
}

/** Counts every line and paragraph as prose, for a page that could not be parsed. */
export function accountForUnparsedPage(
  path: string,
  lines: readonly string[],
  paragraphs: number,
): PageAccount {
  const byLine = lines.map((line): LineUse => (line.trim() === '' ? 'blank' : 'prose'));
  const items = { ...zeroes(itemUses), prose: paragraphs, total: paragraphs };
  return { byLine, counts: { path, lines: countLines(byLine), items } };
}

function zeroes<const Key extends string>(keys: readonly Key[]): Record<Key | 'total', number> {
  const counts: Partial<Record<string, number>> = { total: 0 };
  for (const key of keys) counts[key] = 0;
  return counts as Record<Key | 'total', number>;
}
