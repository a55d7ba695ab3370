import type { Nodes, Root } from 'mdast';

/**
 * Moves the positions of a tree back to the lines before some were added. `added` are their numbers, counted from 1 and rising.
 * What ends on an added line ends with the line before it.
 */
export function moveBack(root: Root, lines: readonly string[], added: readonly number[]): void {
  const move = (point: { line: number; column: number }): void => {
    while (added.includes(point.line)) {
      point.line--;
      point.column = (lines[point.line - 1]?.length ?? 0) + 1;
    }
    point.line -= added.filter((line) => line < point.line).length;
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
