import { isDeepStrictEqual } from 'node:util';
import type { Nodes, Parents } from 'mdast';

/**
 * Replaces nodes of a page's new tree by the same nodes of its tree before an edit, so that what was found
 * out about these still holds. They take the positions of the new ones, perhaps some lines further up or
 * down, and no longer fit the tree before the edit.
 */
export function keepNodes(tree: Parents, before: Parents): void {
  const [now, old]: readonly (readonly Nodes[])[] = [tree.children, before.children];
  if (now === undefined || old === undefined) return;
  const most = Math.min(now.length, old.length);
  let above = 0;
  while (above < most && isSame(now[above], old[above])) above += 1;
  let below = 0;
  while (below < most - above && isSame(now.at(-1 - below), old.at(-1 - below))) below += 1;
  const [from, to] = [above, now.length - below];
  const children = now.map((node, index) => {
    const other = old[index < to ? index : index + old.length - now.length];
    if (other === undefined || (index < to && index >= old.length - below)) return node;
    const isKept = index < from || index >= to || isSame(node, other);
    if (isKept) return moved(other, node);
    if ('children' in node && 'children' in other && node.type === other.type) keepNodes(node, other);
    return node;
  });
  Object.assign(tree, { children });
}

/** Whether two nodes differ in nothing but in how far down in their page they are. */
function isSame(
  node: Nodes | undefined,
  other: Nodes | undefined,
  by = (node?.position?.start.line ?? 0) - (other?.position?.start.line ?? 0),
): boolean {
  if (node === undefined || other === undefined || node.type !== other.type) return false;
  if (!isMoved(node.position, other.position, by)) return false;
  const keys = Object.keys(node);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => key === 'position' || key === 'children' || isEqual(node, other, key)) &&
    haveSameChildren(node, other, by)
  );
}

function isEqual(node: Nodes, other: Nodes, key: string): boolean {
  const [value, before]: unknown[] = [Reflect.get(node, key), Reflect.get(other, key)];
  return value === before || (typeof value === 'object' && isDeepStrictEqual(value, before));
}

function haveSameChildren(node: Nodes, other: Nodes, by: number): boolean {
  if (!('children' in node) || !('children' in other)) return 'children' in node === 'children' in other;
  const others: readonly Nodes[] = other.children;
  return (
    node.children.length === others.length &&
    node.children.every((child, index) => isSame(child, others[index], by))
  );
}

function isMoved(now: Nodes['position'], before: Nodes['position'], by: number): boolean {
  if (now === undefined || before === undefined) return now === before;
  return isPointMoved(now.start, before.start, by) && isPointMoved(now.end, before.end, by);
}

type Point = NonNullable<Nodes['position']>['start'];

function isPointMoved(now: Point, before: Point, by: number): boolean {
  return (
    now.line === before.line + by &&
    now.column === before.column &&
    (now.offset === undefined) === (before.offset === undefined)
  );
}

/** A node with the positions of another that is the same. */
function moved(node: Nodes, to: Nodes): Nodes {
  if (node.position !== undefined && to.position !== undefined) {
    Object.assign(node.position.start, to.position.start);
    Object.assign(node.position.end, to.position.end);
  }
  if ('children' in node && 'children' in to) {
    const places: readonly Nodes[] = to.children;
    node.children.forEach((child, index) => {
      const place = places[index];
      if (place !== undefined) moved(child, place);
    });
  }
  return node;
}
