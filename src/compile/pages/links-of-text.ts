import { linksOf, type Mark, type StyledText, styledText } from '../markdown/styled-text.ts';
import { fieldNameOfLine } from '../names/field-role.ts';
import { isLabel } from '../names/link-kind.ts';
import { pattern } from '../patterns/pattern.ts';
import type { Outline, SectionedBlock } from '../syntax/outline.ts';

/** Below these headings are other works. */
const ofOthers = pattern('i')`
  \b(?:ref(?:erence)?s?|bibliography|related|further|see also|citations?|other|resources|reading list)\b|参考
  |相关`;

/**
 * The links of a paper in the text of its note page: items and paragraphs that are nothing but links that say
 * what they lead to (`[Link to the paper](…)`), or one link after a field name (`Code: https://…`).
 */
export function linksOfText({ blocks }: Outline): readonly { readonly label: string; readonly mark: Mark }[] {
  return blocks
    .filter(({ section }) => !isOfOthers(section))
    .flatMap(({ node }) => linesOf(node).flatMap(labelledLinks));
}

/** Tells whether the innermost of these headings is above other works: `References`. */
export function isOfOthers(section: readonly string[]): boolean {
  return section.slice(-1).some((heading) => ofOthers.test(heading));
}

/** The texts of paragraphs, also in blockquotes; of a list, those of the first paragraphs of its items. */
export function linesOf(node: SectionedBlock['node']): StyledText[] {
  if (node.type === 'paragraph') return [styledText(node.children)];
  if (node.type === 'blockquote') return node.children.flatMap(linesOf);
  return node.type === 'list'
    ? node.children.flatMap(({ children: [first] }) =>
        first?.type === 'paragraph' ? [styledText(first.children)] : [],
      )
    : [];
}

function labelledLinks(line: StyledText): { label: string; mark: Mark }[] {
  if (line.text.length > longestLine || !line.marks.some(({ kind }) => kind === 'link')) return [];
  const row = rowOfLinks(line);
  if (row.length > 0 && row.every(({ label }) => isLabel(label))) return row;
  const [only, second] = linksOf(line);
  const announced = fieldNameOfLine(line.text);
  return only !== undefined &&
    second === undefined &&
    announced?.role === 'links' &&
    only.start >= announced.length - 1 &&
    !/[\p{L}\p{N}]/u.test(line.text.slice(only.end))
    ? [{ mark: only, label: announced.name }]
    : [];
}

/** Words between two links of a row: nothing but marks, or a field name. */
const betweenLinks = /^[^\p{L}\p{N}]*(?:(\p{L}[\p{L}\s]{0,24}?)\s*[:：][^\p{L}\p{N}]*)?$/u;

/**
 * The links of a line that has nothing but links, perhaps each after a field name: `[Paper](…) | [Code](…)`,
 * `Paper: [PDF](…), Code: [here](…)`. A field name is the label of a link whose own text says less.
 */
export function rowOfLinks(line: StyledText): { label: string; mark: Mark }[] {
  const links = linksOf(line);
  const found: { label: string; mark: Mark }[] = [];
  let from = 0;
  for (const mark of links) {
    const between = betweenLinks.exec(line.text.slice(from, Math.max(from, mark.start)));
    if (between === null) return [];
    const own = line.text.slice(mark.start, mark.end).replace(/\s+/gu, ' ').trim();
    found.push({ mark, label: between[1] === undefined || isLabel(own) ? own : between[1] });
    from = Math.max(from, mark.end);
  }
  return /[\p{L}\p{N}]/u.test(line.text.slice(from)) ? [] : found;
}

/** In characters: a line of links is short, unless it prints their addresses. */
const longestLine = 400;
