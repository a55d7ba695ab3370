import type { PhrasingContent } from 'mdast';
import type { Line } from '../reading/lines/line.ts';

/** A line of a paragraph, with the nodes that it is made of. */
export interface ParagraphLine {
  readonly nodes: readonly PhrasingContent[];
  readonly line: Line;
}

/** In characters: longer texts are more than names or a venue. A line's `start` and `end` have no more. */
export const longestFacts = 400;

/**
 * A line that goes on in later lines of the source. Its text is put together only when it is asked for: to do
 * so at every line end of a long paragraph would take quadratic time.
 */
export class OpenLine implements ParagraphLine {
  readonly nodes: PhrasingContent[];
  /** The last line of the source with words. */
  tail: Line;
  /** In characters. */
  length: number;
  start: string;
  end: string;
  isWithoutHan: boolean;
  readonly #read: (nodes: readonly PhrasingContent[]) => Line;
  #line: Line | null;

  constructor({ nodes, line }: ParagraphLine, read: (nodes: readonly PhrasingContent[]) => Line) {
    this.nodes = [...nodes];
    this.tail = line;
    this.length = line.text.length;
    this.start = line.text.slice(0, longestFacts);
    this.end = line.text.slice(-longestFacts);
    this.isWithoutHan = !holdsHan(line);
    this.#read = read;
    this.#line = line;
  }

  /** Goes on in the next line of the source. */
  add({ nodes, line }: ParagraphLine): void {
    this.nodes.push({ type: 'text', value: '\n' }, ...nodes);
    if (/\S/u.test(line.text)) this.tail = line;
    this.length += line.text.length + 1;
    if (this.start.length < longestFacts) this.start = `${this.start} ${line.text}`.slice(0, longestFacts);
    this.end = `${this.end} ${line.text}`.slice(-longestFacts);
    this.isWithoutHan &&= !holdsHan(line);
    this.#line = null;
  }

  get line(): Line {
    this.#line ??= this.#read(this.nodes);
    return this.#line;
  }
}

function holdsHan({ text }: Line): boolean {
  return /\p{Script=Han}/u.test(text);
}
