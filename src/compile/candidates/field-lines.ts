import type { List, ListItem, Nodes, Paragraph, RootContent } from 'mdast';
import { styledText } from '../markdown/styled-text.ts';
import type { FieldLine } from '../reading/entry-lines.ts';
import { Line, noWords } from '../reading/line.ts';
import { type ParagraphLine, splitLines } from './soft-lines.ts';

/** The lines of a page's blocks. Each block is taken apart once: items are asked for by what is above them, too. */
export class BlockLines {
  readonly #known = new Map<RootContent, readonly FieldLine[]>();

  /** The lines that a block below a title gives: a paragraph its lines, a list its items. */
  of = (block: RootContent): readonly FieldLine[] => {
    const before = this.#known.get(block);
    if (before !== undefined) return before;
    const lines = this.#read(block);
    this.#known.set(block, lines);
    return lines;
  };

  #read(block: RootContent): readonly FieldLine[] {
    if (block.type === 'paragraph') return paragraphLines(block);
    if (block.type === 'blockquote') return block.children.flatMap(this.of);
    return block.type === 'list' ? block.children.map((item) => this.#ofItem(block, item)) : [];
  }

  #ofItem(list: List, item: ListItem): FieldLine {
    const [first, ...rest] = item.children;
    return {
      text: first?.type === 'paragraph' ? this.#whole(first) : noWords,
      role: null,
      label: null,
      nodes: [{ ...list, children: [item] }],
      item,
      hasMore: rest.length > 0,
    };
  }

  /** All of a paragraph's text in one line: its only line, if it has one. */
  #whole(paragraph: Paragraph): Line {
    const whole = styledText(paragraph.children);
    const [only] = this.of(paragraph);
    return only?.text.text === whole.text ? only.text : new Line(whole);
  }
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
  return linesIn(paragraph).map(({ nodes, line }) => {
    const [first] = nodes;
    const position =
      first?.position && nodes.at(-1)?.position
        ? { start: first.position.start, end: nodes.at(-1)?.position?.end ?? first.position.end }
        : undefined;
    return {
      text: line,
      role: null,
      label: null,
      nodes: [{ type: 'paragraph', children: [...nodes], ...(position && { position }) }],
      item: null,
      hasMore: false,
    };
  });
}

function linesIn({ children }: Paragraph): ParagraphLine[] {
  return splitLines(children).filter(({ nodes, line }) => /\S/u.test(line.text) || nodes.some(holdsImage));
}

function holdsImage(node: Nodes): boolean {
  return node.type === 'image' || ('children' in node && node.children.some(holdsImage));
}

/** Blocks that give no lines. */
export function isOther(block: RootContent): boolean {
  return block.type !== 'paragraph' && block.type !== 'list' && block.type !== 'blockquote';
}
