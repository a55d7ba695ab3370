import type { Nodes, RootContent } from 'mdast';
import type { NoteNode } from '../../paper/note.ts';
import type { PageReading } from '../entries/read-page.ts';
import { linksOf, styledText } from '../markdown/styled-text.ts';
import { createAnchorNamer } from '../notes/name-anchors.ts';
import type { NoteContext } from '../notes/note-context.ts';
import { toNote } from '../notes/to-note.ts';
import type { Outline, OutlineHeading } from '../syntax/outline.ts';
import type { PageSyntax } from '../syntax/parse-page.ts';
import { placeEntries } from './entry-places.ts';

/**
 * The text of a page as note nodes, without its title, whose anchor no other heading gets. Where the page is read as a list, its entries
 * stand in it by their numbers, in place of their text.
 */
export function pageBody(
  page: PageSyntax,
  outline: Outline,
  reading: PageReading | null,
  context: NoteContext,
): NoteNode[] {
  const { titleHeading } = outline;
  const isEntry = titleHeading !== null && reading?.places.has(titleHeading.node) === true;
  const anchors = createAnchorNamer();
  if (titleHeading !== null && !isEntry) anchors(titleHeading.text, null);
  const nodes = page.root.children.flatMap((node) =>
    node === titleHeading?.node && !isEntry ? linksBesideTitle(titleHeading) : [node],
  );
  const placed = reading === null ? nodes : keepFootnotes(placeEntries(nodes, outline, reading));
  return toNote(placed, { ...context, anchors }).filter(
    (node) => typeof node !== 'string' || /\S/u.test(node),
  );
}

/** `# OSDI 2022 [[Program](…)]`: labelled links behind the title are no words of it. */
function linksBesideTitle({ node, text }: OutlineHeading): RootContent[] {
  if (node.type !== 'heading') return [];
  const printed = styledText(node.children);
  const links = linksOf(printed).map(({ start, end, url }) => ({
    label: printed.text.slice(start, end).trim(),
    url,
  }));
  const beside = links.filter(({ label }) => label !== '' && !text.includes(label));
  return beside.map(({ label, url }) => ({
    type: 'paragraph',
    children: [{ type: 'link', url, children: [{ type: 'text', value: label }] }],
  }));
}

/** A footnote that only an entry led to stands by itself. */
function keepFootnotes(nodes: readonly RootContent[]): RootContent[] {
  if (!nodes.some(({ type }) => type === 'footnoteDefinition')) return [...nodes];
  const led = new Set(nodes.flatMap(footnotesLedTo));
  return nodes.flatMap((node) =>
    node.type === 'footnoteDefinition' && !led.has(node.identifier) ? node.children : [node],
  );
}

function footnotesLedTo(node: Nodes): string[] {
  if (node.type === 'footnoteReference') return [node.identifier];
  return 'children' in node ? node.children.flatMap(footnotesLedTo) : [];
}
