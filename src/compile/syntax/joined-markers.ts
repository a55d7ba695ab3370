import type { Nodes, Root } from 'mdast';

/** A marker right before a link or bold text, `-[Title](…)`, `+**Title**`; no `*` that opens emphasis. */
const joined = /^\s*(?:[-+](?=\[[^\]]+\]\(|\*\*[^*])|\*(?=\[[^\]]+\]\([^*]*$))/u;
/** A marker right before a word; it may be a dash, so it counts below an item only. */
const joinedToWord = /^\s*[-+](?=["“]?\p{Lu})/u;
/** The marker of a heading right before a link, a formatted word or, from the second level on, a word. */
const joinedHeading = /^ {0,3}(?:#{1,6}(?=!?\[[^\]]+\]\(|\*\*[^*])|#{2,6}(?=\p{L}))/u;
/** One `#` right before several words, the only one of its line; otherwise it begins a hashtag. */
const joinedTitle = /^ {0,3}#(?=[\p{Lu}\p{Lo}][^\s#]*\s[^#]*[^\s#.!;,]\s*$)/u;
/** The same right above an item, where a title may end in a full stop. */
const joinedTitleAboveItem = /^ {0,3}#(?=[\p{Lu}\p{Lo}][^\s#]*\s[^#]*\S\s*$)/u;
const item = /^\s*[-+*](?=\s)/u;
const fence = /^\s*(?:`{3}|~{3})/u;

/** Lines with a space put after markers that had none, and by line, from 1, the column after the marker. */
export interface SeparatedMarkers {
  readonly lines: readonly string[];
  readonly columns: ReadonlyMap<number, number>;
}

/**
 * Puts a space after the markers of items and headings that are written without one. Markdown takes such a
 * line for a part of the block above it, or for a paragraph, and the entry or the section would be lost. Code
 * fences are left alone.
 */
export function separateMarkers(lines: readonly string[]): SeparatedMarkers {
  const columns = new Map<number, number>();
  let inCode = false;
  let above: string | null = null;
  const separated = lines.map((line, index) => {
    if (fence.test(line)) inCode = !inCode;
    if (inCode || line.trim() === '') return line;
    const word = joinedToWord.exec(line)?.[0];
    const heading = (joinedHeading.exec(line) ?? titleBetween(lines, index))?.[0];
    const marker = heading ?? joined.exec(line)?.[0] ?? (word === above ? word : undefined);
    above = heading === undefined ? (marker ?? item.exec(line)?.[0] ?? null) : null;
    if (marker === undefined) return line;
    columns.set(index + 1, marker.length + 1);
    return `${marker} ${line.slice(marker.length)}`;
  });
  return { lines: separated, columns };
}

/** The marker of a title without a space after it; null if the lines around it tell that it is none. */
function titleBetween(lines: readonly string[], index: number): RegExpExecArray | null {
  const [line = '', next] = lines.slice(index, index + 2);
  if (!isBlank(lines[index - 1])) return null;
  if (isBlank(next)) return joinedTitle.exec(line);
  return item.test(next ?? '') ? joinedTitleAboveItem.exec(line) : null;
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}

/** Moves the positions of a tree back to those without the added spaces. */
export function restoreColumns(node: Root | Nodes, columns: SeparatedMarkers['columns']): void {
  if (columns.size === 0) return;
  for (const point of node.position === undefined ? [] : [node.position.start, node.position.end])
    if (point.column > (columns.get(point.line) ?? Number.POSITIVE_INFINITY)) point.column -= 1;
  if ('children' in node) for (const child of node.children) restoreColumns(child, columns);
}
