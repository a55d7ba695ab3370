import type { Nodes, Root } from 'mdast';
import type { ItemUse } from '../../paper/report-kinds.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import { linksOf, type StyledText, styledText } from '../markdown/styled-text.ts';
import { isDocument, isPaperUrl } from '../names/link-kind.ts';

/** So many parts of one kind are reported. */
const fewest = 3;

/**
 * Reports table rows, list items, or paragraphs that begin with a link, if three or more of a kind link to
 * literature and ended as prose: perhaps a layout that is not read. `uses` tells what became of each part.
 */
export function checkUnreadLinks(
  file: string,
  root: Root,
  uses: ReadonlyMap<Nodes, ItemUse>,
  reporter: Reporter,
): void {
  const lines = new Map<string, number[]>();
  const visit = (node: Nodes, inherited: ItemUse): void => {
    const use = uses.get(node) ?? inherited;
    const kind = use === 'prose' ? kindOf(node) : null;
    if (kind !== null) {
      const found = lines.get(kind) ?? [];
      found.push(node.position?.start.line ?? 1);
      lines.set(kind, found);
    }
    if ('children' in node && node.type !== 'paragraph')
      for (const child of node.children) visit(child, use === 'entry' ? 'note' : use);
  };
  visit(root, 'prose');
  for (const [kind, found] of lines)
    if (found.length >= fewest)
      reporter.report(
        'links-unread',
        { file, line: found[0] ?? 1 },
        `${found.length} ${kind} with a link to literature are in no entry, such as on line ${found.slice(0, 3).join(', ')}`,
      );
}

/** The kind of a part with a link to literature, of a paragraph only if it begins with a link; null for others. */
function kindOf(node: Nodes): string | null {
  if (node.type === 'tableRow') return linksToLiterature(styledText(node.children)) ? 'table rows' : null;
  if (node.type === 'listItem') {
    const [first] = node.children;
    return first?.type === 'paragraph' && linksToLiterature(styledText(first.children)) ? 'list items' : null;
  }
  if (node.type !== 'paragraph') return null;
  const text = styledText(node.children);
  const [link] = linksOf(text);
  return link !== undefined && linksToLiterature(text) && text.text.slice(0, link.start).trim() === ''
    ? 'paragraphs'
    : null;
}

function linksToLiterature(text: StyledText): boolean {
  return linksOf(text).some(({ url }) => isPaperUrl(url) || isDocument(url));
}
