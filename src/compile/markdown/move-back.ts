import type { Nodes, Root } from 'mdast';

/**
 * Moves the positions of a tree back to the lines before some were added. `added` are their numbers, counted from 1 and rising.
 * What ends on an added line ends with the line before it.
 */
export function moveBack(root: Root, lines: readonly string[], added: readonly number[]): void {
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

/** How many of rising numbers are smaller than one. */
function countBelow(rising: readonly number[], limit: number): number {
  let low = 0;
  for (let high = rising.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
