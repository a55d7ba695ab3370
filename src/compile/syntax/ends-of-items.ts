import type { List, ListItem, Nodes, Root, RootContent } from 'mdast';
import { linksOf, styledText } from '../markdown/styled-text.ts';

/**
 * Puts bullets into the numbered item above them if they are indented below its number. Markdown ends the
 * item unless they are below its first word: `10. A Title`, then `   - Authors: …`.
 */
export function nestBulletsBelowNumbers(node: Nodes): void {
  if (!('children' in node) || node.type === 'paragraph') return;
  const children: Nodes[] = node.children;
  for (let at = 0; at < children.length; at++) {
    const list = children[at];
    while (list?.type === 'list' && list.ordered && takesIn(list, children[at + 1]))
      children.splice(at + 1, 1);
  }
  for (const child of children) nestBulletsBelowNumbers(child);
}

/** Adds bullets to the last item of a numbered list, or to the list the numbers that continue it. */
function takesIn(list: List, next: Nodes | undefined): boolean {
  const last = list.children.at(-1);
  const [from, to] = [list.position, next?.position];
  if (next?.type !== 'list' || last === undefined || from === undefined || to === undefined) return false;
  if (to.start.line > from.end.line + 2) return false;
  if (next.ordered) {
    const isNext = last.children.at(-1)?.type === 'list' && to.start.column === from.start.column;
    if (!isNext || next.start !== (list.start ?? 1) + list.children.length) return false;
    list.children.push(...next.children);
  } else {
    if (to.start.column <= from.start.column) return false;
    last.children.push(next);
    if (last.position !== undefined) last.position = { ...last.position, end: to.end };
  }
  list.position = { ...from, end: to.end };
  return true;
}

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

/** The blocks of a list's last item from its heading on; null if they are part of the item. */
function sectionsBelow(node: RootContent): ListItem['children'] | null {
  if (node.type !== 'list' || node.children.length < 2) return null;
  const headings = node.children.map(({ children }) => children.findIndex(({ type }) => type === 'heading'));
  const at = headings.pop() ?? -1;
  const children = node.children.at(-1)?.children ?? [];
  const [first] = children;
  const isEntry = first?.type === 'paragraph' && linksOf(styledText(first.children)).length > 0;
  return at > 0 && isEntry && headings.every((other) => other < 0) ? children.slice(at) : null;
}
