import type { Nodes, RootContent } from 'mdast';
import type { RichTextNode } from '../../paper/rich-text.ts';
import type { PageReading } from '../entries/page/read-page.ts';
import { linksOf, styledText } from '../markdown/styled-text.ts';
import { createAnchorNamer } from '../rich-text/anchor-namer.ts';
import type { RichTextContext } from '../rich-text/rich-text-context.ts';
import { toRichText } from '../rich-text/to-rich-text.ts';
import type { Outline, OutlineHeading } from '../syntax/outline.ts';
import type { PageSyntax } from '../syntax/parse-page.ts';
import { insertEntryPlaceholders } from './entry-placeholders.ts';

/**
 * Converts a page to rich-text nodes, without its title, whose anchor stays reserved. With `reading`, entries
 * become references by number; without it, the page is a note page and keeps its text.
 */
export function pageBody(
  page: PageSyntax,
  outline: Outline,
  reading: PageReading | null,
  context: RichTextContext,
): RichTextNode[] {
  const { titleHeading } = outline;
  const isEntry = titleHeading !== null && reading?.places.has(titleHeading.node) === true;
  const nameAnchor = createAnchorNamer();
  if (titleHeading !== null && !isEntry) nameAnchor(titleHeading.text, null);
  const nodes = page.root.children.flatMap((node) =>
    node === titleHeading?.node && !isEntry ? linksBesideTitle(titleHeading) : [node],
  );
  const placed =
    reading === null ? nodes : unwrapUnreferencedFootnotes(insertEntryPlaceholders(nodes, outline, reading));
  return toRichText(placed, { ...context, nameAnchor }).filter(
    (node) => typeof node !== 'string' || /\S/u.test(node),
  );
}

/** `# OSDI 2022 [[Program](…)]`: links after the title are not part of it and become paragraphs. */
function linksBesideTitle({ node, text }: OutlineHeading): RootContent[] {
  if (node.type !== 'heading') return [];
  const styled = styledText(node.children);
  const links = linksOf(styled).map(({ start, end, url }) => ({
    label: styled.text.slice(start, end).trim(),
    url,
  }));
  const beside = links.filter(({ label }) => label !== '' && !text.includes(label));
  return beside.map(({ label, url }) => ({
    type: 'paragraph',
    children: [{ type: 'link', url, children: [{ type: 'text', value: label }] }],
  }));
}

/** Turns footnotes without references into plain blocks: those to them are gone with the entries. */
function unwrapUnreferencedFootnotes(nodes: readonly RootContent[]): RootContent[] {
  if (!nodes.some(({ type }) => type === 'footnoteDefinition')) return [...nodes];
  const referenced = new Set(nodes.flatMap(footnoteReferences));
  return nodes.flatMap((node) =>
    node.type === 'footnoteDefinition' && !referenced.has(node.identifier) ? node.children : [node],
  );
}

function footnoteReferences(node: Nodes): string[] {
  if (node.type === 'footnoteReference') return [node.identifier];
  return 'children' in node ? node.children.flatMap(footnoteReferences) : [];
}
