import { linksOf, styledText } from '../../markdown/styled-text.ts';
import { isAllLinks, isDocument, isLabel, isPaperUrl, linkKind } from '../../names/link-kind.ts';
import type { Outline, OutlineHeading, SectionedBlock } from '../../syntax/outline.ts';
import { linksOfBlock } from '../links-of-text.ts';

/** How many blocks below a heading may hold the links of its paper: a figure may be above them. */
const maxBlocks = 2;

/**
 * Tells whether a line right below a heading has nothing but links, and one leads to the paper: `[paper](…) |
 * [code](…)`, `Paper: https://…`.
 */
export function leadsBelow({ blocks }: Pick<Outline, 'blocks'>, heading: OutlineHeading): boolean {
  const from = blocks.findIndex((block) => block.heading === heading);
  if (from < 0) return false;
  const first = blocks.slice(from, from + maxBlocks).filter((block) => block.heading === heading);
  return first.some(({ node }) =>
    [...rowOfLinks(node), ...linksOfBlock(node)].some(({ label, mark }) => leadsToPaper(label, mark.url)),
  );
}

function leadsToPaper(label: string, url: string): boolean {
  const saysPaper = /^(?:paper|arxiv)$/u.test(linkKind(label, url));
  return saysPaper && isLabel(label) && (/^https?:/iu.test(url) || isPaperUrl(url) || isDocument(url));
}

/** `[paper](…) | [Lantern-Kit](…)`: in a row of links, some labels may be names. */
function rowOfLinks(node: SectionedBlock['node']) {
  if (node.type !== 'paragraph') return [];
  const line = styledText(node.children);
  return isAllLinks(line)
    ? linksOf(line).map((mark) => ({ label: line.text.slice(mark.start, mark.end).trim(), mark }))
    : [];
}
