import type { PhrasingContent } from 'mdast';
import { afterBlanks, positionOf, type Reading } from './reading.ts';

/** What remark-gfm may turn into a link when the tree is complete. */
const mayHoldAutolink = /:\/\/|www\.|@/iu;
/** Marks without a partner: micromark finds partners for some that CommonMark does not, and the reverse. */
const mayBeMark = /[*<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u;
const openMark = /`|\[[^\]]*$/u;

/** Collects the nodes of a text. Neighbouring pieces of plain text become one node. */
export class InlineNodes {
  readonly nodes: PhrasingContent[] = [];
  readonly #reading: Reading;
  #text = '';
  #from = -1;
  #to = -1;
  #isBelowBreak = false;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Adds what is written between two offsets, without the blanks around its line ends. */
  addSource(from: number, to: number): void {
    const { text } = this.#reading;
    let start = from;
    if (this.#from < 0) {
      const next = afterBlanks(text, start, to);
      if (this.#isBelowBreak || text.charAt(next) === '\n') start = next;
    }
    if (start >= to) return;
    const source = text.slice(start, to);
    if (mayBeMark.test(source)) this.#reading.doubtsText = true;
    if (openMark.test(source)) this.#reading.hasOpenMarks = true;
    const value = source.includes('\n') ? source.replace(/[ \t]*\n[ \t]*/gu, '\n') : source;
    // A text that ends with a line does not reach into the indentation of the next one.
    this.addText(value, start, value.endsWith('\n') ? start + source.lastIndexOf('\n') + 1 : to);
  }

  /** Adds text that is written in another way between two offsets. */
  addText(value: string, from: number, to: number): void {
    if (this.#from < 0) this.#from = from;
    this.#text += value;
    this.#to = to;
  }

  addNode(node: PhrasingContent): void {
    this.end();
    this.#isBelowBreak = node.type === 'break';
    this.nodes.push(node);
  }

  /** Ends the text that was added last. */
  end(): void {
    if (this.#from < 0) return;
    if (mayHoldAutolink.test(this.#text)) this.#reading.doubtsText = true;
    const position = positionOf(this.#reading, this.#from, this.#to);
    this.nodes.push({ type: 'text', value: this.#text, position });
    this.#text = '';
    this.#from = -1;
    this.#isBelowBreak = false;
  }
}
