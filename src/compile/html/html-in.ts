import type { Html, Nodes } from 'mdast';

/** The raw HTML below a node that holds a tag, in the order of the text. */
export function htmlIn(node: Nodes): Html[] {
  if (node.type === 'html') return node.value.includes('<') ? [node] : [];
  return 'children' in node ? node.children.flatMap((child) => htmlIn(child)) : [];
}
