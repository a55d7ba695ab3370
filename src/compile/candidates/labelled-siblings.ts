import type { ListItem } from 'mdast';
import { linksOf } from '../markdown/styled-text.ts';
import { isPaperLabel, labelOfLine } from '../names/field-role.ts';
import { isLabel } from '../names/link-kind.ts';
import { wordCount } from '../names/title-text.ts';
import type { Candidate } from './candidate.ts';

/** What else an item says of the paper that the one before it names: `- Code: https://…` after `- Paper: Frost A. [A Title](…)`. */
export function withSiblings(items: readonly Candidate[]): readonly Candidate[] {
  const joined: Candidate[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    if (last === undefined || !isLabelledLink(item) || !namesPaper(last)) joined.push(item);
    else joined[joined.length - 1] = withSibling(last, item);
  }
  return joined;
}

function withSibling(paper: Candidate, { node, head, endLine }: Candidate): Candidate {
  const item = node as ListItem;
  if (paper.beside.includes(item)) return paper;
  const line = { text: head, role: null, label: null, nodes: item.children, item, hasMore: false };
  return { ...paper, lines: [...paper.lines, line], beside: [...paper.beside, item], endLine };
}

/** `Paper: Frost A. [A Title](…)`, `VKITE: Frost A. [A Title](…)`: a label or a lead-in before more than an address. */
function namesPaper({ container, head }: Candidate): boolean {
  if (container !== 'item') return false;
  const label = labelOfLine(head.text);
  if (label === null || !isPaperLabel(label.label)) return head.cut.cited !== null;
  return linksOf(head).some(({ start, end }) => {
    const words = head.text.slice(start, end).trim();
    return wordCount(words) >= 3 && !isLabel(words) && !/^https?:/iu.test(words);
  });
}

/** `Code: https://…; [Video](…)`: a label, and nothing after it but links that labels or addresses name. */
function isLabelledLink({ node, head, lines, blocks }: Candidate): boolean {
  if (node.type !== 'listItem' || lines.length > 0 || blocks.length > 0) return false;
  const label = labelOfLine(head.text);
  if (label?.role !== 'links' || isPaperLabel(label.label)) return false;
  const links = linksOf(head);
  let rest = head.text.slice(label.length);
  for (const { start, end } of links) {
    const words = head.text.slice(start, end);
    if (wordCount(words) >= 3 && !isLabel(words)) return false;
    rest = rest.replace(words, '');
  }
  return links.length > 0 && !/[\p{L}\p{N}]/u.test(rest);
}
