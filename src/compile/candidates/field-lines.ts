import type { List, ListItem, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { styledText } from '../markdown/styled-text.ts';
import type { FieldLine } from '../reading/entry-lines.ts';
import { splitLines } from './soft-lines.ts';

/** The lines that a block below a title gives: a paragraph its lines, a list its items. */
export function linesOfBlock(block: RootContent): FieldLine[] {
  if (block.type === 'paragraph') return paragraphLines(block);
  if (block.type === 'blockquote') return block.children.flatMap((child) => linesOfBlock(child));
  return block.type === 'list' ? block.children.map((item) => lineOfItem(block, item)) : [];
}

/** The lines of a paragraph, as its writer meant them. Pictures alone on their lines stand behind the others: the first line is one of words. */
export function paragraphLines(paragraph: Paragraph): FieldLine[] {
  const lines = linesOf(paragraph);
  const holdsWords = ({ text }: FieldLine) => /[\p{L}\p{N}]/u.test(text.text);
  return lines.every(holdsWords)
    ? lines
    : [...lines.filter(holdsWords), ...lines.filter((line) => !holdsWords(line))];
}

function linesOf(paragraph: Paragraph): FieldLine[] {
  return linesIn(paragraph).map((children) => {
    const [first] = children;
    const position =
      first?.position && children.at(-1)?.position
        ? { start: first.position.start, end: children.at(-1)?.position?.end ?? first.position.end }
        : undefined;
    return {
      text: styledText(children),
      role: null,
      label: null,
      nodes: [{ type: 'paragraph', children, ...(position && { position }) }],
      item: null,
      hasMore: false,
    };
  });
}

function linesIn({ children }: Paragraph): PhrasingContent[][] {
  return splitLines(children).filter((line) => /\S/u.test(styledText(line).text) || line.some(holdsImage));
}

function holdsImage(node: Nodes): boolean {
  return node.type === 'image' || ('children' in node && node.children.some(holdsImage));
}

function lineOfItem(list: List, item: ListItem): FieldLine {
  const [first, ...rest] = item.children;
  const text = first?.type === 'paragraph' ? styledText(first.children) : { text: '', marks: [] };
  return {
    text,
    role: null,
    label: null,
    nodes: [{ ...list, children: [item] }],
    item,
    hasMore: rest.length > 0,
  };
}

/** Blocks that give no lines. */
export function isOther(block: RootContent): boolean {
  return block.type !== 'paragraph' && block.type !== 'list' && block.type !== 'blockquote';
}
