import { plainTextOf, type RichTextNode } from '../paper/rich-text.ts';

/** In characters: longer than the line of any row. */
const maxLength = 240;

/** What says most about a paper: `TL;DR: …`, `Abstract: …`. */
const summary = /^(?:tl;?\s?dr|abstract|summary|key idea|contributions?)(?:\s*[:：.–-]|\s*$)/iu;
/** `Env: [Web]`, `Task: QA`: a field of the list, which says little. */
const field = /^\p{Lu}[\p{L}\s/-]{1,24}[:：]\s*(?:\[|(?:\S+\s*){1,4}$)/u;

/**
 * The remark that says most about a paper, as plain text of one line: its summary, else the first remark that is
 * no field of the list, else the first one.
 */
export function mainRemark(nodes: readonly RichTextNode[]): string {
  const remarks = remarksIn(nodes).map((node) => firstRemark([node]));
  return (
    remarks.find((text) => summary.test(text)) ??
    remarks.find((text) => text !== '' && !field.test(text)) ??
    firstRemark(nodes)
  );
}

/** The items of lists and the paragraphs; none if the remarks begin with text of their own. */
function remarksIn(nodes: readonly RichTextNode[]): RichTextNode[] {
  const isBlock = (node: RichTextNode) =>
    typeof node !== 'string' && ['ul', 'ol', 'p', 'li'].includes(node.tag);
  if (!nodes.every((node) => isBlock(node) || (typeof node === 'string' && node.trim() === ''))) return [];
  return nodes.flatMap((node) =>
    typeof node !== 'string' && (node.tag === 'ul' || node.tag === 'ol') ? (node.children ?? []) : [node],
  );
}

/** The first list item, paragraph or sentence, without nested lists. */
function firstRemark(nodes: readonly RichTextNode[]): string {
  const [first, ...others] = nodes.filter((node) => typeof node !== 'string' || node.trim() !== '');
  if (first === undefined) return '';
  if (typeof first !== 'string' && (first.tag === 'ul' || first.tag === 'ol'))
    return firstRemark(first.children ?? []) || firstRemark(others);
  if (typeof first !== 'string' && first.tag === 'li')
    return firstRemark(first.children ?? []) || firstRemark(others);
  if (typeof first !== 'string' && first.tag === 'p')
    return plainTextOf([first]).slice(0, maxLength) || firstRemark(others);
  return plainTextOf(firstLineOf([first, ...others])).slice(0, maxLength);
}

/** The nodes before the first nested list or paragraph. */
function firstLineOf(nodes: readonly RichTextNode[]): readonly RichTextNode[] {
  const end = nodes.findIndex(
    (node) => typeof node !== 'string' && (node.tag === 'ul' || node.tag === 'ol' || node.tag === 'p'),
  );
  return end === -1 ? nodes : nodes.slice(0, end);
}
