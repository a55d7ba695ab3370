import type { List, ListItem, Root, RootContent } from 'mdast';
import { linksOf, styledText } from '../markdown/styled-text.ts';

/**
 * Ends a list at headings that are indented below its last item: `    ##### Tools`. Where they are below a
 * linked entry, and no other item has any, they begin sections of the page and are not part of the entry.
 */
export function endItemsAtHeadings(root: Root): void {
  if (!root.children.some(sectionsBelow)) return;
  root.children = root.children.flatMap((node): RootContent[] => {
    const sections = sectionsBelow(node);
    if (node.type !== 'list' || sections === null) return [node];
    const last = node.children.length - 1;
    const children = node.children.map((item, index) =>
      index < last ? item : shortened(item, item.children.slice(0, -sections.length)),
    );
    return [shortened(node, children), ...sections];
  });
}

function shortened<Node extends List | ListItem>(node: Node, children: Node['children']): Node {
  const end = children.at(-1)?.position?.end;
  return { ...node, children, ...(node.position && end && { position: { ...node.position, end } }) };
}

/** What is in the last item of a list from its first heading on; null if the list does not end there. */
function sectionsBelow(node: RootContent): ListItem['children'] | null {
  if (node.type !== 'list' || node.children.length < 2) return null;
  const headings = node.children.map(({ children }) => children.findIndex(({ type }) => type === 'heading'));
  const at = headings.pop() ?? -1;
  const children = node.children.at(-1)?.children ?? [];
  const [first] = children;
  const isEntry = first?.type === 'paragraph' && linksOf(styledText(first.children)).length > 0;
  return at > 0 && isEntry && headings.every((other) => other < 0) ? children.slice(at) : null;
}
