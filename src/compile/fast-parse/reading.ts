import type { Heading, Nodes, Paragraph, TableCell } from 'mdast';

type Position = NonNullable<Nodes['position']>;
export type Point = Position['start'];

/** A node with text in it. */
export type NodeOfText = Paragraph | Heading | TableCell;

/** A node whose inline nodes are left to the thorough parser, and where its text is. */
export interface LeftText {
  readonly node: NodeOfText;
  readonly from: number;
  readonly to: number;
}

/** A text that is being parsed, with what the fast parser is not sure of. */
export interface Reading {
  readonly text: string;
  /** The offsets at which the lines begin. */
  readonly lineStarts: readonly number[];
  /** The index of the line that was last asked for: most questions are about the same one or the next. */
  line: number;
  readonly leftTexts: LeftText[];
  /** How many list items are around the block at hand. */
  items: number;
  /** How many quotes are. */
  quotes: number;
  /** Whether the thorough parser may read the text of the node at hand in another way. */
  doubtsText: boolean;
  /** Whether that text has a backtick or an opening bracket without a partner. */
  hasOpenMarks: boolean;
  /** Whether the thorough parser may read the outermost block at hand in another way. */
  doubtsBlock: boolean;
  /** Whether it may even end that block elsewhere. */
  doubtsAll: boolean;
}

export function readingOf(text: string): Reading {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return {
    text,
    lineStarts,
    line: 0,
    leftTexts: [],
    items: 0,
    quotes: 0,
    doubtsText: false,
    hasOpenMarks: false,
    doubtsBlock: false,
    doubtsAll: false,
  };
}

export function pointAt(reading: Reading, offset: number): Point {
  const { lineStarts } = reading;
  let { line } = reading;
  while (line > 0 && (lineStarts[line] ?? 0) > offset) line--;
  while ((lineStarts[line + 1] ?? Infinity) <= offset) line++;
  reading.line = line;
  return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1, offset };
}

export function positionOf(reading: Reading, from: number, to: number): Position {
  return { start: pointAt(reading, from), end: pointAt(reading, to) };
}

/** The first offset from the given one without a space or tab. */
export function afterBlanks(text: string, from: number, to = text.length): number {
  let at = from;
  while (at < to && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** The end of what is between two offsets without the spaces and tabs at its end. */
export function beforeBlanks(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}
