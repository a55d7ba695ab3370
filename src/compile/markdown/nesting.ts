/** Deeper trees are refused: functions that call themselves for each level would exhaust the stack. */
const maxDepth = 250;

/** Wider indentation before an item nests it deeper than lists are. */
const maxIndent = 400;

const containers = /^(?:\s*(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s)))+/u;

interface Branch {
  readonly children?: readonly unknown[];
}

/**
 * Tells whether a tree is nested too deeply. Walks it without recursion. An overflow of the stack could not be
 * caught if V8 compiled a regular expression at that moment: it ends the process.
 */
export function isTooDeep(root: Branch): boolean {
  let level: readonly Branch[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxDepth) return true;
    level = level.flatMap(({ children }) => (children ?? []) as readonly Branch[]);
  }
  return false;
}

/** Tells whether a line of markdown opens more quotes and lists than a page can hold. */
export function opensTooDeep(line: string): boolean {
  // Fast path: few lines are long, and fewer begin with many markers.
  if (line.length <= maxDepth) return false;
  const markers = containers.exec(line)?.[0] ?? '';
  return markers.length > maxIndent || markers.replace(/[\s\d]+/gu, '').length > maxDepth;
}
