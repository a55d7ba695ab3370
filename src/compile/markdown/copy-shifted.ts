import type { Nodes } from 'mdast';

/** A deep copy of a node with its lines moved down. Offsets are kept: they are relative anyway. */
export function copyShifted<Node extends Nodes>(node: Node, by: number): Node {
  const copy = { ...node };
  if (node.position !== undefined) {
    const { start, end } = node.position;
    copy.position = { start: { ...start, line: start.line + by }, end: { ...end, line: end.line + by } };
  }
  if ('children' in node && 'children' in copy)
    copy.children = node.children.map((child) => copyShifted(child, by)) as typeof copy.children;
  return copy;
}
