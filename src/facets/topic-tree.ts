import { treePath, treeValue } from '../paper/facets.ts';
import type { FacetCount } from '../search/exploration.ts';

/** A value of a tree facet with the values below it. */
export interface TreeNode extends FacetCount {
  readonly children: readonly TreeNode[];
}

/** Builds the tree of a facet whose values are paths; every order stays as it came. A value whose parent is not there stands at the root. */
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

/** Tells whether something below a node is asked for. */
export function asksBelow({ children }: TreeNode): boolean {
  return children.some((child) => child.state !== null || asksBelow(child));
}

/** Keeps the nodes whose own label, or one below, passes a test. */
export function pruneTree(nodes: readonly TreeNode[], passes: (value: string) => boolean): TreeNode[] {
  return nodes.flatMap((node) => {
    const children = pruneTree(node.children, passes);
    if (passes(node.value)) return [node];
    return children.length > 0 ? [{ ...node, children }] : [];
  });
}
