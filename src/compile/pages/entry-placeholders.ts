import type { ListItem, Nodes, Paragraph, RootContent, Table } from 'mdast';
import { splitAtTitles } from '../candidates/paragraph-parts.ts';
import type { Entry } from '../entries/entry.ts';
import type { PageReading } from '../entries/page/read-page.ts';
import type { EntryPlaceholder } from '../markdown/syntax-tree.ts';
import type { Outline } from '../syntax/outline.ts';
import { splitTableAtEntries } from './split-table.ts';

/** Replaces the text of a page's entries with placeholders; other nodes stay unchanged. */
export function insertEntryPlaceholders(
  nodes: readonly RootContent[],
  outline: Outline,
  { entries, places, taken, linesOf }: PageReading,
): RootContent[] {
  if (entries.length === 0) return [...nodes];
  const numbers = new Map(entries.map((entry, number) => [entry, number]));
  const headings = new Map<Nodes, string>(outline.headings.map(({ node, text }) => [node, text]));
  const withEntries = nodesWithEntries(nodes, places);
  return nodes.flatMap(convert);

  function convert(node: RootContent): RootContent[] {
    const own = places.get(node);
    if (own !== undefined) {
      if (node.type === 'paragraph') return convertParagraph(node, own);
      if (node.type === 'listItem')
        return [withChildren({ ...node, spread: false }, [placeholderFor(own, null), ...entriesBelow(node)])];
      return [placeholderFor(own, headings.get(node) ?? null), ...entriesBelow(node)];
    }
    if (taken.has(node)) return entriesBelow(node);
    if (!withEntries.has(node)) return [node];
    if (node.type === 'table') return convertTable(node);
    return 'children' in node ? [withChildren(node, node.children.flatMap(convert))] : [node];
  }

  /** The entries nested in the nodes of another entry; list items are wrapped in a list. */
  function entriesBelow(node: RootContent): RootContent[] {
    const found =
      'children' in node
        ? node.children.flatMap((child) => (places.has(child) ? convert(child) : entriesBelow(child)))
        : [];
    const items = found.filter((child): child is ListItem => child.type === 'listItem');
    if (items.length === 0) return found;
    return [
      ...found.filter((child) => child.type !== 'listItem'),
      { type: 'list', ordered: false, spread: false, children: items },
    ];
  }

  /** A paragraph may list several papers, with other text before or between them. */
  function convertParagraph(paragraph: Paragraph, own: readonly Entry[]): RootContent[] {
    const parts = splitAtTitles(linesOf(paragraph));
    const starts = parts.map(([head], part) => (part === 0 ? undefined : head?.nodes[0]?.position?.start));
    return parts.flatMap((lines, part) => {
      const listed = own.filter(
        (entry) =>
          !isBefore(entry, starts[part]) && (part === parts.length - 1 || isBefore(entry, starts[part + 1])),
      );
      if (listed.length > 0) return [placeholderFor(listed, null)];
      return part === 0 && taken.has(paragraph) ? [] : lines.flatMap((line) => line.nodes);
    });
  }

  function convertTable(table: Table): RootContent[] {
    return splitTableAtEntries(table, (row) => {
      const own = places.get(row);
      return own === undefined ? null : placeholderFor(own, null);
    });
  }

  function placeholderFor(own: readonly Entry[], heading: string | null): EntryPlaceholder {
    return {
      type: 'entryPlaceholder',
      entries: own.map((entry) => ({ number: numbers.get(entry) ?? 0, line: entry.line })),
      heading,
    };
  }
}

function withChildren(node: RootContent, children: RootContent[]): RootContent {
  return Object.assign({}, node, { children });
}

/** The nodes with entries, and their ancestors. */
function nodesWithEntries(nodes: readonly Nodes[], places: PageReading['places']): ReadonlySet<Nodes> {
  const withEntries = new Set<Nodes>();
  const collect = (node: Nodes): boolean => {
    const below = 'children' in node ? node.children.filter(collect) : [];
    const hasEntries = places.has(node) || below.length > 0;
    if (hasEntries) withEntries.add(node);
    return hasEntries;
  };
  for (const node of nodes) collect(node);
  return withEntries;
}

function isBefore(
  { line, column }: Entry,
  start: { readonly line: number; readonly column: number } | undefined,
): boolean {
  return start !== undefined && (line < start.line || (line === start.line && column < start.column));
}
