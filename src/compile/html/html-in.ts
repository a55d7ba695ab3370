import type { Html, Nodes } from 'mdast';

/** The HTML nodes below a node that contain a tag, in document order. */
export function htmlNodesIn(node: Nodes): Html[] {
  const found: Html[] = [];
  const visit = (child: Nodes): void => {
    if (child.type === 'html' && child.value.includes('<')) found.push(child);
    if ('children' in child) child.children.forEach(visit);
  };
  visit(node);
  return found;
}
