import type { Nodes, Root } from 'mdast';

/**
 * Shifts the positions of a tree back to those before lines were added. `added` holds the numbers of the
 * added lines, from 1, ascending. A point on an added line moves to the end of the line before.
 */
export function restorePositions(root: Root, lines: readonly string[], added: readonly number[]): void {
  const isAdded = new Set(added);
  const move = (point: { line: number; column: number }): void => {
    while (isAdded.has(point.line)) {
      point.line--;
      point.column = (lines[point.line - 1]?.length ?? 0) + 1;
    }
    point.line -= countBelow(added, point.line);
  };
  const visit = (node: Nodes): void => {
    if (node.position !== undefined) {
      move(node.position.start);
      move(node.position.end);
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
}

/** How many of the sorted numbers are below a limit, by binary search. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  for (let high = sorted.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
