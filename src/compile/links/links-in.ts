import type { Image, Link, Nodes } from 'mdast';

/** The links and images below a node, in document order. */
export function linksIn(node: Nodes): (Link | Image)[] {
  const found: (Link | Image)[] = [];
  const visit = (child: Nodes): void => {
    if (child.type === 'link' || child.type === 'image') found.push(child);
    if ('children' in child) child.children.forEach(visit);
  };
  visit(node);
  return found;
}
