import type { TreeCursor } from '@lezer/common';
import type { Heading, Html, Paragraph } from 'mdast';
import { isDoubtfulText } from './doubtful.ts';
import { inlineNodes } from './inline-nodes.ts';
import { afterBlanks, beforeBlanks, type NodeOfText, pointAt, positionOf, type Reading } from './reading.ts';
import type { FillCell } from './table-node.ts';

export function paragraphNode(cursor: TreeCursor, reading: Reading): Paragraph {
  const { from, to } = cursor;
  const end = beforeBlanks(reading.text, from, to);
  const text = reading.text.slice(from, end);
  const indentation = reading.quotes > 0 ? Infinity : pointAt(reading, from).column - 1;
  if (text.includes('\n') && mayEndEarly(text, indentation)) reading.doubtsAll = true;
  // Perhaps HTML.
  if (text.startsWith('<')) reading.doubtsBlock = true;
  const node: Paragraph = { type: 'paragraph', children: [], position: positionOf(reading, from, to) };
  fill(node, cursor, from, end, from, reading);
  return node;
}

/**
 * Whether a line that is less indented than its paragraph begins like another block. For CommonMark it
 * continues the paragraph; micromark ends the item or quote there in some cases.
 */
function mayEndEarly(text: string, indentation: number): boolean {
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const start = afterBlanks(text, at + 1);
    if (start - at - 1 < indentation && likeABlock.test(text.slice(start, start + 11))) return true;
  }
  return false;
}

const likeABlock = /^(?:(?:\d{1,9}[.)]|[-+*])(?:\s|$)|[<|:-])/u;

export function headingNode(cursor: TreeCursor, depth: Heading['depth'], reading: Reading): Heading {
  const { from, to } = cursor;
  const end = beforeBlanks(reading.text, from, to);
  const node: Heading = { type: 'heading', depth, children: [], position: positionOf(reading, from, to) };
  fill(node, cursor, afterBlanks(reading.text, from + depth, end), end, from, reading);
  return node;
}

export function cellFiller(reading: Reading): FillCell {
  return (cell, cursor) => fill(cell, cursor, cursor.from, cursor.to, cursor.from, reading);
}

/** Gives a node its inline nodes, or leaves its text, which begins at `textFrom`, to the thorough parser. */
function fill(
  node: NodeOfText,
  cursor: TreeCursor,
  from: number,
  to: number,
  textFrom: number,
  reading: Reading,
): void {
  const text = reading.text.slice(from, to);
  reading.doubtsText = isDoubtfulText(text) || (node.type === 'heading' && text.endsWith('#'));
  reading.hasOpenMarks = false;
  if (!reading.doubtsText) node.children = inlineNodes(cursor, from, to, reading) as typeof node.children;
  if (reading.doubtsText) reading.leftTexts.push({ node, from: textFrom, to });
  // Indentation counts between such marks, and the texts that are left lose it.
  if ((reading.doubtsText || reading.hasOpenMarks) && /[`<$[]/u.test(text) && /\n[ \t]/u.test(text))
    reading.doubtsBlock = true;
}

/** A block of HTML; in items and quotes, where its lines lose indentation, the thorough parser reads it. */
export function htmlNode({ from, to }: TreeCursor, reading: Reading): Html {
  const value = reading.text.slice(from, to);
  const isNested = pointAt(reading, from).column > 1;
  if (isNested) reading.doubtsBlock = true;
  // An underscore is no part of a tag's name; a nested block with an end of its own may end earlier.
  const mayEndElsewhere = /^<(?:[!?]|script|pre|style|textarea)/iu.test(value) && !value.includes('-->');
  if (/^<\/?[\w-]*_/u.test(value) || (isNested && mayEndElsewhere)) reading.doubtsAll = true;
  return { type: 'html', value, position: positionOf(reading, from, to) };
}
