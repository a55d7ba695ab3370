import type { Html, Nodes } from 'mdast';

/** The HTML nodes below a node that contain a tag, in document order. */
export function htmlNodesIn(node: Nodes): Html[] {
  if (node.type === 'html') return node.value.includes('<') ? [node] : [];
  return 'children' in node ? node.children.flatMap((child) => htmlNodesIn(child)) : [];
}
