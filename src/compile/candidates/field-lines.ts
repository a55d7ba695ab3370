import type { List, ListItem, Nodes, Paragraph, RootContent, TableCell } from 'mdast';
import { linksOf, type StyledText, styledText } from '../markdown/styled-text.ts';
import type { FieldLine } from '../reading/entry-lines.ts';
import { Line, noWords } from '../reading/lines/line.ts';
import type { Memo } from '../reading/lines/memo.ts';
import type { ParagraphLine } from './open-line.ts';
import { isRunningProse } from './running-prose.ts';
import { splitLines } from './soft-lines.ts';

/** The lines of a page's blocks. Each block is read once, although several candidates ask for its lines. */
export class BlockLines {
  readonly memo: Memo;
  readonly #known = new Map<RootContent, readonly FieldLine[]>();
  #before: ReadonlyMap<RootContent, readonly FieldLine[]> | null;

  /** `before`: the lines of the page before an edit, of which those of nodes that stayed are kept. */
  constructor(memo: Memo, before: BlockLines | null = null) {
    this.memo = memo;
    this.#before = before === null ? null : before.#known;
  }

  /** Frees the lines of before the edit that were not used again. */
  forgetBefore(): void {
    this.#before = null;
  }

  /** The lines that a block below a title gives: a paragraph its lines, a list its items. */
  of = (block: RootContent): readonly FieldLine[] => {
    const before = this.#known.get(block);
    if (before !== undefined) return before;
    const lines = this.#before?.get(block) ?? this.#read(block);
    this.#known.set(block, lines);
    return lines;
  };

  /** The lines of a table's cell. */
  inCell({ children }: TableCell): readonly FieldLine[] {
    return paragraphLines({ type: 'paragraph', children }, this.memo);
  }

  /** A line made from styled text that is in no block, such as a heading. */
  line(styled: StyledText): Line {
    return new Line(styled, this.memo);
  }

  #read(block: RootContent): readonly FieldLine[] {
    if (block.type === 'paragraph') return paragraphLines(block, this.memo);
    if (block.type === 'blockquote') return block.children.flatMap(this.of);
    return block.type === 'list' ? block.children.map((item) => this.#ofItem(block, item)) : [];
  }

  #ofItem(list: List, item: ListItem): FieldLine {
    const [first] = item.children;
    const text = first?.type === 'paragraph' ? this.#whole(first) : noWords;
    return {
      text,
      role: null,
      label: null,
      nodes: [{ ...list, children: [item] }],
      item,
      hasMore: item.children.length > (text === noWords ? 0 : 1),
    };
  }

  /** All of a paragraph's text in one line: its only line, if it has just one. */
  #whole(paragraph: Paragraph): Line {
    const whole = styledText(paragraph.children);
    const [only] = this.of(paragraph);
    return only?.text.text === whole.text ? only.text : this.line(whole);
  }
}

/** The lines of a paragraph. Lines of only pictures move to the end: the first line has text. */
function paragraphLines(paragraph: Paragraph, memo: Memo): FieldLine[] {
  const lines = linesOf(paragraph, memo);
  const holdsWords = ({ text }: FieldLine) => /[\p{L}\p{N}]/u.test(text.text);
  return lines.every(holdsWords)
    ? lines
    : [...lines.filter(holdsWords), ...lines.filter((line) => !holdsWords(line))];
}

function linesOf(paragraph: Paragraph, memo: Memo): FieldLine[] {
  return linesIn(paragraph, memo).map(({ nodes, line }) => {
    const [start, end] = [nodes[0]?.position?.start, nodes.at(-1)?.position?.end];
    const position = start === undefined || end === undefined ? undefined : { start, end };
    return {
      text: line,
      role: linksOf(line).length === 0 && isRunningProse(line.text) ? 'notes' : null,
      label: null,
      nodes: [{ type: 'paragraph', children: [...nodes], ...(position && { position }) }],
      item: null,
      hasMore: false,
    };
  });
}

function linesIn({ children }: Paragraph, memo: Memo): ParagraphLine[] {
  return splitLines(children, memo).filter(
    ({ nodes, line }) => /\S/u.test(line.text) || nodes.some(holdsImage),
  );
}

function holdsImage(node: Nodes): boolean {
  return node.type === 'image' || ('children' in node && node.children.some(holdsImage));
}

/** Tells whether a block gives no lines. */
export function givesNoLines(block: RootContent): boolean {
  return block.type !== 'paragraph' && block.type !== 'list' && block.type !== 'blockquote';
}
