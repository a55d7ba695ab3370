import type { Nodes, Root } from 'mdast';
import type { ItemUse } from '../../paper/report-kinds.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import { linksOf, type StyledText, styledText } from '../markdown/styled-text.ts';
import { isDocument, isPaperUrl } from '../names/link-kind.ts';

/** So many parts of one form are reported. */
const fewest = 3;

/**
 * Reports parts of a page that look alike and link to literature, but ended as prose: an entry's form that is
 * not read, rather than a text that cites. `uses` tells what became of each part.
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
    const form = use === 'prose' ? formOf(node) : null;
    if (form !== null) lines.set(form, [...(lines.get(form) ?? []), node.position?.start.line ?? 1]);
    if ('children' in node && node.type !== 'paragraph')
      for (const child of node.children) visit(child, use === 'entry' ? 'note' : use);
  };
  visit(root, 'prose');
  for (const [form, found] of lines)
    if (found.length >= fewest)
      reporter.report(
        'links-unread',
        { file, line: found[0] ?? 1 },
        `${found.length} ${form} with a link to literature are in no entry, such as on line ${found.slice(0, 3).join(', ')}`,
      );
}

/** The form of a part that begins with a link to literature, or is a row or an item with one; null for others. */
function formOf(node: Nodes): string | null {
  if (node.type === 'tableRow') return leads(styledText(node.children)) ? 'table rows' : null;
  if (node.type === 'listItem') {
    const [first] = node.children;
    return first?.type === 'paragraph' && leads(styledText(first.children)) ? 'list items' : null;
  }
  if (node.type !== 'paragraph') return null;
  const text = styledText(node.children);
  const [link] = linksOf(text);
  return link !== undefined && leads(text) && text.text.slice(0, link.start).trim() === ''
    ? 'paragraphs'
    : null;
}

function leads(text: StyledText): boolean {
  return linksOf(text).some(({ url }) => isPaperUrl(url) || isDocument(url));
}
