import { plainTextOf, type RichTextNode } from '../paper/rich-text.ts';

/** In characters: longer than the line of any row. */
const maxLength = 240;

/**
 * The first line of remarks as plain text: the first list item, paragraph or sentence, without nested lists.
 */
export function firstRemark(nodes: readonly RichTextNode[]): string {
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
