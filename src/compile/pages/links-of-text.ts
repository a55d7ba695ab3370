import { linksOf, type Mark, type StyledText, styledText } from '../markdown/styled-text.ts';
import { fieldNameOfLine } from '../names/field-role.ts';
import { isAllLinks, isLabel } from '../names/link-kind.ts';
import type { Outline, SectionedBlock } from '../syntax/outline.ts';

/** Below these headings are other works. */
const ofOthers =
  /\b(?:ref(?:erence)?s?|bibliography|related|further|see also|citations?|other|resources|reading list)\b|参考|相关/i;

/**
 * The links of a paper in the text of its note page: items and paragraphs that are nothing but links that say what
 * they lead to (`[Link to the paper](…)`), or one link after a field name (`Code: https://…`).
 */
export function linksOfText({ blocks }: Outline): readonly { readonly label: string; readonly mark: Mark }[] {
  return blocks.filter(({ section }) => !isOfOthers(section)).flatMap(({ node }) => linksOfBlock(node));
}

/** The links of a block's lines that are nothing but links that say what they lead to. */
export function linksOfBlock(
  node: SectionedBlock['node'],
): readonly { readonly label: string; readonly mark: Mark }[] {
  return linesOf(node).flatMap(labelledLinks);
}

/** Tells whether the innermost of these headings is above other works: `References`. */
export function isOfOthers(section: readonly string[]): boolean {
  return section.slice(-1).some((heading) => ofOthers.test(heading));
}

function linesOf(node: SectionedBlock['node']): StyledText[] {
  if (node.type === 'paragraph') return [styledText(node.children)];
  return node.type === 'list'
    ? node.children.flatMap(({ children: [first] }) =>
        first?.type === 'paragraph' ? [styledText(first.children)] : [],
      )
    : [];
}

function labelledLinks(line: StyledText): { label: string; mark: Mark }[] {
  if (line.text.length > longestLine || !line.marks.some(({ kind }) => kind === 'link')) return [];
  const links = linksOf(line).map((mark) => ({
    mark,
    label: line.text.slice(mark.start, mark.end).replace(/\s+/gu, ' ').trim(),
  }));
  if (isAllLinks(line)) return links.every(({ label }) => isLabel(label)) ? links : [];
  const [only, second] = links;
  const announced = fieldNameOfLine(line.text);
  return only !== undefined &&
    second === undefined &&
    announced?.role === 'links' &&
    only.mark.start >= announced.length - 1 &&
    !/[\p{L}\p{N}]/u.test(line.text.slice(only.mark.end))
    ? [{ ...only, label: announced.name }]
    : [];
}

/** In characters: a line of links is short, unless it prints their addresses. */
const longestLine = 400;
