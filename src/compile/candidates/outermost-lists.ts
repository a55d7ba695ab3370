import type { Definition, List, RootContent, Table } from 'mdast';

/** The outermost lists of a block: those in blockquotes count, those in items belong to these. */
export function listsIn(node: RootContent | Definition | Table): List[] {
  if (node.type === 'list') return [node];
  if (node.type === 'blockquote' || node.type === 'footnoteDefinition')
    return node.children.flatMap((child) => listsIn(child));
  return [];
}
