import type { Nodes, Root } from 'mdast';

/** A list marker right before a link or bold text: `-[Title](…)`, `+**Title**`. Emphasis around a link is none. */
const joined = /^\s*(?:[-+](?=\[[^\]]+\]\(|\*\*[^*])|\*(?=\[[^\]]+\]\([^*]*$))/u;
/** A marker right before a word; it may be a dash, so it counts below an item only. */
const joinedToWord = /^\s*[-+](?=["“]?\p{Lu})/u;
const item = /^\s*[-+*](?=\s)/u;
const fence = /^\s*(?:`{3}|~{3})/u;

/** Lines with a space put behind list markers that had none, and where: the column behind the marker by line, from 1. */
export interface SeparatedMarkers {
  readonly lines: readonly string[];
  readonly columns: ReadonlyMap<number, number>;
}

/**
 * Puts a space behind list markers that are written without one. Markdown takes such a line for a part of
 * the item above it, which would lose its entry. Code fences are left alone.
 */
export function separateMarkers(lines: readonly string[]): SeparatedMarkers {
  const columns = new Map<number, number>();
  let inCode = false;
  let above: string | null = null;
  const separated = lines.map((line, index) => {
    if (fence.test(line)) inCode = !inCode;
    if (inCode || line.trim() === '') return line;
    const word = joinedToWord.exec(line)?.[0];
    const marker = joined.exec(line)?.[0] ?? (word === above ? word : undefined);
    above = marker ?? item.exec(line)?.[0] ?? null;
    if (marker === undefined) return line;
    columns.set(index + 1, marker.length + 1);
    return `${marker} ${line.slice(marker.length)}`;
  });
  return { lines: separated, columns };
}

/** Moves the positions of a tree back to what they are without the spaces. */
export function restoreColumns(node: Root | Nodes, columns: SeparatedMarkers['columns']): void {
  if (columns.size === 0) return;
  for (const point of node.position === undefined ? [] : [node.position.start, node.position.end])
    if (point.column > (columns.get(point.line) ?? Number.POSITIVE_INFINITY)) point.column -= 1;
  if ('children' in node) for (const child of node.children) restoreColumns(child, columns);
}
