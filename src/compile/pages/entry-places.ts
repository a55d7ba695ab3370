import type { ListItem, Nodes, Paragraph, RootContent, Table } from 'mdast';
import type { Entry } from '../entries/entry.ts';
import { paragraphLines } from '../entries/field-lines.ts';
import { splitAtTitles } from '../entries/paragraph-parts.ts';
import type { PageReading } from '../entries/read-page.ts';
import type { EntryPlace } from '../markdown/syntax-tree.ts';
import type { Outline } from '../syntax/outline.ts';
import { rowsBetweenEntries } from './rows-between-entries.ts';

/** Puts the entries of a page in the place of the text that lists them; all else stays as it is. */
export function placeEntries(
  nodes: readonly RootContent[],
  outline: Outline,
  { entries, places, taken }: PageReading,
): RootContent[] {
  if (entries.length === 0) return [...nodes];
  const numbers = new Map(entries.map((entry, number) => [entry, number]));
  const headings = new Map<Nodes, string>(outline.headings.map(({ node, text }) => [node, text]));
  const holders = holdersOf(nodes, places);
  return nodes.flatMap(placed);

  function placed(node: RootContent): RootContent[] {
    const own = places.get(node);
    if (own !== undefined) {
      if (node.type === 'paragraph') return placedParts(node, own);
      if (node.type === 'listItem')
        return [withChildren({ ...node, spread: false }, [placeOf(own, null), ...placedBelow(node)])];
      return [placeOf(own, headings.get(node) ?? null), ...placedBelow(node)];
    }
    if (taken.has(node)) return placedBelow(node);
    if (!holders.has(node)) return [node];
    if (node.type === 'table') return placedRows(node);
    return 'children' in node ? [withChildren(node, node.children.flatMap(placed))] : [node];
  }

  /** The entries inside of what an entry takes up: those of a list are a list of their own. */
  function placedBelow(node: RootContent): RootContent[] {
    const found =
      'children' in node
        ? node.children.flatMap((child) => (places.has(child) ? placed(child) : placedBelow(child)))
        : [];
    const items = found.filter((child): child is ListItem => child.type === 'listItem');
    if (items.length === 0) return found;
    return [
      ...found.filter((child) => child.type !== 'listItem'),
      { type: 'list', ordered: false, spread: false, children: items },
    ];
  }

  /** A paragraph may list several papers, and say something before the first or between them. */
  function placedParts(paragraph: Paragraph, own: readonly Entry[]): RootContent[] {
    const parts = splitAtTitles(paragraphLines(paragraph));
    const starts = parts.map(([head], part) => (part === 0 ? undefined : head?.nodes[0]?.position?.start));
    return parts.flatMap((lines, part) => {
      const listed = own.filter(
        (entry) =>
          !isBefore(entry, starts[part]) && (part === parts.length - 1 || isBefore(entry, starts[part + 1])),
      );
      if (listed.length > 0) return [placeOf(listed, null)];
      return part === 0 && taken.has(paragraph) ? [] : lines.flatMap((line) => line.nodes);
    });
  }

  function placedRows(table: Table): RootContent[] {
    return rowsBetweenEntries(table, (row) => {
      const own = places.get(row);
      return own === undefined ? null : placeOf(own, null);
    });
  }

  function placeOf(own: readonly Entry[], heading: string | null): EntryPlace {
    return {
      type: 'entryPlace',
      entries: own.map((entry) => ({ number: numbers.get(entry) ?? 0, line: entry.line })),
      heading,
    };
  }
}

function withChildren(node: RootContent, children: RootContent[]): RootContent {
  return Object.assign({}, node, { children });
}

/** The parts of a page that list papers, and all that they stand in. */
function holdersOf(nodes: readonly Nodes[], places: PageReading['places']): ReadonlySet<Nodes> {
  const holders = new Set<Nodes>();
  const holds = (node: Nodes): boolean => {
    const below = 'children' in node ? node.children.filter(holds) : [];
    const isHolder = places.has(node) || below.length > 0;
    if (isHolder) holders.add(node);
    return isHolder;
  };
  for (const node of nodes) holds(node);
  return holders;
}

function isBefore(
  { line, column }: Entry,
  start: { readonly line: number; readonly column: number } | undefined,
): boolean {
  return start !== undefined && (line < start.line || (line === start.line && column < start.column));
}
