import type { Definition, Nodes, Parents } from 'mdast';

/** Replaces references by links and images: `[Title][ref]` becomes a link to the address of `ref`. */
export function resolveReferences(root: Parents): void {
  const definitions = new Map<string, Definition>();
  collect(root, definitions);
  if (definitions.size > 0) resolve(root, definitions);
}

/** The first definition of a name wins. */
function collect(node: Nodes, into: Map<string, Definition>): void {
  if (node.type === 'definition' && !into.has(node.identifier)) into.set(node.identifier, node);
  if ('children' in node) for (const child of node.children) collect(child, into);
}

function resolve(parent: Parents, definitions: ReadonlyMap<string, Definition>): void {
  const children: Nodes[] = parent.children;
  children.forEach((child, index) => {
    if ('children' in child) resolve(child, definitions);
    const definition =
      child.type === 'linkReference' || child.type === 'imageReference'
        ? definitions.get(child.identifier)
        : undefined;
    if (definition === undefined) return;
    const { url } = definition;
    const position = child.position && { position: child.position };
    if (child.type === 'linkReference')
      children[index] = { type: 'link', url, children: child.children, ...position };
    if (child.type === 'imageReference')
      children[index] = { type: 'image', url, alt: child.alt ?? '', ...position };
  });
}
