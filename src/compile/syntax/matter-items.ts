import type { List, Nodes, Root } from 'mdast';
import type { FrontMatter } from './front-matter.ts';

/** A work that the front matter lists: the markdown of its list item, and its line in the file. */
export interface MatterItem {
  readonly line: number;
  /** Without the marker: what names the work, then a line for each of its other values. */
  readonly lines: readonly string[];
}

/** Finds the works that front matter lists, in the order of the page. */
export type FindMatterItems = (matter: FrontMatter, lines: readonly string[]) => readonly MatterItem[];

/** The works that front matter lists as one list of markdown, each item at the line of its work. */
export function matterList(items: readonly MatterItem[], parse: (text: string) => Root): List[] {
  if (items.length === 0) return [];
  const lines = items.flatMap(({ lines: [first = '', ...rest] }) => [
    `- ${first}`,
    ...rest.map((line) => `  ${line}`),
  ]);
  const placed = items.flatMap(({ line, lines: { length } }) => Array.from({ length }, () => line));
  return parse(lines.join('\n')).children.flatMap((child) => {
    if (child.type !== 'list') return [];
    place(child, placed);
    return [child];
  });
}

/** Puts nodes on the lines of their works, in column 1: columns of made-up markdown are not the file's. */
function place(node: Nodes, placed: readonly number[]): void {
  for (const point of [node.position?.start, node.position?.end])
    if (point !== undefined) Object.assign(point, { line: placed[point.line - 1] ?? point.line, column: 1 });
  if ('children' in node) for (const child of node.children) place(child, placed);
}
