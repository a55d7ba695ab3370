import type { Mark } from '../../markdown/styled-text.ts';
import { isDocument, isLabel, isPaperUrl, linkKind } from '../../names/link-kind.ts';
import type { Outline, OutlineHeading } from '../../syntax/outline.ts';
import { linesOf, rowOfLinks } from '../links-of-text.ts';

/** How many blocks below a heading may hold the links of its paper: a figure may be above them. */
const maxBlocks = 2;

/**
 * Tells whether a line right below a heading has nothing but links, and one leads to the paper: `[paper](…) |
 * [code](…)`, `Paper: https://…`. Some of the others may have names: `[Lantern-Kit](…)`.
 */
export function leadsBelow({ blocks }: Pick<Outline, 'blocks'>, heading: OutlineHeading): boolean {
  const from = blocks.findIndex((block) => block.heading === heading);
  if (from < 0) return false;
  return blocks
    .slice(from, from + maxBlocks)
    .filter((block) => block.heading === heading)
    .some(({ node }) => linesOf(node).some((line) => rowOfLinks(line).some(leadsToPaper)));
}

/** A link that says that it leads to the paper; an address or a badge by itself, if it is one of literature. */
function leadsToPaper({ label, mark: { url } }: { readonly label: string; readonly mark: Mark }): boolean {
  const isLiterature = isPaperUrl(url) || isDocument(url);
  if (label === '' || /^(?:https?:|www\.)/iu.test(label)) return isLiterature;
  const saysPaper = isLabel(label) && /^(?:paper|arxiv)$/u.test(linkKind(label, url));
  return saysPaper && (isLiterature || /^https?:/iu.test(url));
}
