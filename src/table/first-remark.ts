import { type NoteNode, noteText } from '../paper/note.ts';

/** More than any row can show. */
const longest = 240;

/** The first line of a note as plain text: its first item, paragraph or sentence, without what is nested below. */
export function firstRemark(nodes: readonly NoteNode[]): string {
  const [first, ...others] = nodes.filter((node) => typeof node !== 'string' || node.trim() !== '');
  if (first === undefined) return '';
  if (typeof first !== 'string' && (first.tag === 'ul' || first.tag === 'ol'))
    return firstRemark(first.children ?? []) || firstRemark(others);
  if (typeof first !== 'string' && first.tag === 'li')
    return firstRemark(first.children ?? []) || firstRemark(others);
  if (typeof first !== 'string' && first.tag === 'p')
    return noteText([first]).slice(0, longest) || firstRemark(others);
  return noteText(inline([first, ...others])).slice(0, longest);
}

/** The nodes of the first line, up to a nested list. */
function inline(nodes: readonly NoteNode[]): readonly NoteNode[] {
  const end = nodes.findIndex(
    (node) => typeof node !== 'string' && (node.tag === 'ul' || node.tag === 'ol' || node.tag === 'p'),
  );
  return end === -1 ? nodes : nodes.slice(0, end);
}
