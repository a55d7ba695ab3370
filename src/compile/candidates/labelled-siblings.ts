import type { ListItem } from 'mdast';
import { linksOf } from '../markdown/styled-text.ts';
import { fieldNameOfLine, isPaperFieldName } from '../names/field-role.ts';
import { isLabel } from '../names/link-kind.ts';
import { wordCount } from '../names/title-text.ts';
import type { Candidate } from './candidate.ts';

/** Joins items about a paper to the one that names it: `- Code: https://…` to `- Paper: [A Title](…)`. */
export function withSiblings(items: readonly Candidate[]): readonly Candidate[] {
  const joined: Candidate[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    if (last === undefined || !isLabelledLink(item) || !namesPaper(last)) joined.push(item);
    else joined[joined.length - 1] = withSibling(last, item);
  }
  return joined;
}

function withSibling(paper: Candidate, { node, head, end }: Candidate): Candidate {
  const item = node as ListItem;
  if (paper.beside.includes(item)) return paper;
  const line = { text: head, role: null, label: null, nodes: item.children, item, hasMore: false };
  return { ...paper, lines: [...paper.lines, line], beside: [...paper.beside, item], end };
}

/**
 * `Paper: Frost A. [A Title](…)`, `VKITE: Frost A. [A Title](…)`: a field name before a link with a title, or
 * a lead-in before cited people.
 */
function namesPaper({ container, head }: Candidate): boolean {
  if (container !== 'item') return false;
  const field = fieldNameOfLine(head.text);
  if (field === null || !isPaperFieldName(field.name)) return head.cut.citedPeopleStart !== null;
  return linksOf(head).some(({ start, end }) => {
    const words = head.text.slice(start, end).trim();
    return wordCount(words) >= 3 && !isLabel(words) && !/^https?:/iu.test(words);
  });
}

/** `Code: https://…; [Video](…)`: a field name, and after it only links with a short text or a label. */
function isLabelledLink({ node, head, lines, blocks }: Candidate): boolean {
  if (node.type !== 'listItem' || lines.length > 0 || blocks.length > 0) return false;
  const field = fieldNameOfLine(head.text);
  if (field?.role !== 'links' || isPaperFieldName(field.name)) return false;
  const links = linksOf(head);
  let rest = head.text.slice(field.length);
  for (const { start, end } of links) {
    const words = head.text.slice(start, end);
    if (wordCount(words) >= 3 && !isLabel(words)) return false;
    rest = rest.replace(words, '');
  }
  return links.length > 0 && !/[\p{L}\p{N}]/u.test(rest);
}
