import { treePath, treeValue } from '../paper/facets.ts';
import type { FacetCount } from '../search/exploration.ts';

/** A value of a tree facet with the values below it. */
export interface TreeNode extends FacetCount {
  readonly children: readonly TreeNode[];
}

/**
 * Builds the tree of a facet whose values are paths, in their order. Values without a parent become roots.
 */
export function buildTree(counts: readonly FacetCount[]): TreeNode[] {
  const known = new Set(counts.map(({ value }) => value));
  const below = new Map<string, FacetCount[]>();
  for (const count of counts) {
    if (count.value === '') continue;
    const above = treeValue(treePath(count.value).slice(0, -1));
    const parent = known.has(above) ? above : '';
    const siblings = below.get(parent) ?? [];
    siblings.push(count);
    below.set(parent, siblings);
  }
  const nodesBelow = (value: string): TreeNode[] =>
    (below.get(value) ?? []).map((count) => ({ ...count, children: nodesBelow(count.value) }));
  return nodesBelow('');
}

/** Tells whether any descendant of a node is selected or excluded. */
export function hasSelectionBelow({ children }: TreeNode): boolean {
  return children.some((child) => child.state !== null || hasSelectionBelow(child));
}

/** Tells whether shown papers have the value of a node, or it or any descendant is selected or excluded. */
export function hasPapersOrSelection(node: TreeNode): boolean {
  return node.count > 0 || node.state !== null || hasSelectionBelow(node);
}

/** Keeps the nodes that pass a test, each with all its descendants, and the ancestors of such nodes. */
export function pruneTree(nodes: readonly TreeNode[], passes: (value: string) => boolean): TreeNode[] {
  return nodes.flatMap((node) => {
    const children = pruneTree(node.children, passes);
    if (passes(node.value)) return [node];
    return children.length > 0 ? [{ ...node, children }] : [];
  });
}
