import type { Nodes, Root } from 'mdast';
import type { ItemUse } from '../../paper/reports/report-kinds.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import { linksOf, type StyledText, styledText } from '../markdown/styled-text.ts';
import { isDocument, isPaperUrl } from '../names/link-kind.ts';

/** Fewer parts of one kind on a page than this are not reported. */
const minParts = 3;

/**
 * Reports table rows, list items, or paragraphs that begin with a link, if three or more of a kind link to
 * literature and were read as prose: perhaps their layout is not supported. `uses` tells what became of each
 * part.
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
  for (const [kind, found] of lines) {
    if (found.length < minParts) continue;
    const [first = 1, second, third] = found;
    const places = `for example on lines ${first}, ${second} and ${third}`;
    reporter.report(
      'links-unread',
      { file, line: first },
      `${found.length} ${kind} link to literature but were not read as entries, ${places}`,
    );
  }
}

/** The kind of a part that links to literature, a paragraph only if it opens with a link; else null. */
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
