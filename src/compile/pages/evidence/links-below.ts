import type { Mark } from '../../markdown/styled-text.ts';
import { isDocument, isLabel, isPaperUrl, linkKind } from '../../names/link-kind.ts';
import { pattern } from '../../patterns/pattern.ts';
import type { Outline, OutlineHeading, SectionedBlock } from '../../syntax/outline.ts';
import { linesOf, rowOfLinks } from '../links-of-text.ts';

/** How many blocks below a heading may hold the links of its paper: a figure may be above them. */
const maxBlocks = 2;

/** `## Paper`, `### Info:`, `## 논문`: a heading above the address of the paper that the page is about. */
const ofPaper = pattern('iu')`
  ^\W*(?:\d+[.)]?\s+)?(?:(?:original |the )?(?:paper|article)(?: (?:links?|info(?:rmation)?|details))?
  |(?:meta|basic|general)?[ -]?(?:info(?:rmation)?|data)|arxiv|pdf|links?|urls?|source|原文(?:链接)?
  |(?:论文|文章)(?:链接|地址|信息)?|基本信息|論文(?:リンク|情報)?|書誌情報|情報|논문(?:\s?(?:링크|정보))?|정보)\W*$`;

/** The blocks right below a heading or, for null, at the top; if none, those below a next heading "Paper". */
export function blocksBelow(
  { blocks, headings }: Pick<Outline, 'blocks' | 'headings'>,
  heading: OutlineHeading | null,
): readonly SectionedBlock[] {
  const own = blocks.filter((block) => block.heading === heading);
  const next = headings[heading === null ? 0 : headings.indexOf(heading) + 1];
  return own.length === 0 && next !== undefined && ofPaper.test(next.text)
    ? blocks.filter((block) => block.heading === next)
    : own;
}

/**
 * Tells whether a line right below a heading, or at the top of the page for null, has nothing but links, and
 * one leads to the paper: `[paper](…) | [code](…)`, `Paper: https://…`. Some of the others may have names:
 * `[Lantern-Kit](…)`.
 */
export function leadsBelow(
  outline: Pick<Outline, 'blocks' | 'headings'>,
  heading: OutlineHeading | null,
): boolean {
  return blocksBelow(outline, heading)
    .slice(0, maxBlocks)
    .some(({ node }) => linesOf(node).some((line) => rowOfLinks(line).some(leadsToPaper)));
}

/** Whether a link is labelled as one to the paper, or is an address or a badge that leads to literature. */
function leadsToPaper({ label, mark: { url } }: { readonly label: string; readonly mark: Mark }): boolean {
  const isLiterature = isPaperUrl(url) || isDocument(url);
  if (label === '' || /^(?:https?:|www\.)/iu.test(label)) return isLiterature;
  const saysPaper = isLabel(label) && /^(?:paper|arxiv)$/u.test(linkKind(label, url));
  return saysPaper && (isLiterature || /^https?:/iu.test(url));
}
