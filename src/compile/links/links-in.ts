import type { Definition, Image, Link, Nodes } from 'mdast';

/** The links, images and definitions below a node, in the order of the text. */
export function linksIn(node: Nodes): (Link | Image | Definition)[] {
  const found: (Link | Image | Definition)[] = [];
  const visit = (child: Nodes): void => {
    if (child.type === 'link' || child.type === 'image' || child.type === 'definition') found.push(child);
    if ('children' in child) child.children.forEach(visit);
  };
  visit(node);
  return found;
}
