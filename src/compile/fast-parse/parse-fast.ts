import type { Nodes, Root, RootContent } from 'mdast';
import { blockNode } from './block-nodes.ts';
import { isDoubtfulPage } from './doubtful.ts';
import { fastParser } from './fast-parser.ts';
import { fillLeftTexts } from './left-texts.ts';
import { pointAt, positionOf, type Reading, readingOf } from './reading.ts';

/**
 * Parses markdown to the tree that `parse`, the thorough parser, makes of it, in a fraction of the time. What
 * the two may read in different ways is left to `parse`: the texts of paragraphs, an outermost block, or all.
 */
export function parseFast(text: string, parse: (text: string) => Root): Root {
  if (isDoubtfulPage(text)) return parse(text);
  const reading = readingOf(text);
  const cursor = fastParser.parse(text).cursor();
  const children: RootContent[] = [];
  for (let hasNext = cursor.firstChild(); hasNext; ) {
    const { from } = cursor;
    const leftAbove = reading.leftTexts.length;
    reading.doubtsBlock = false;
    const node = blockNode(cursor, reading);
    if (reading.doubtsAll) return parse(text);
    hasNext = cursor.nextSibling();
    if (!reading.doubtsBlock) children.push(node);
    else {
      reading.leftTexts.length = leftAbove;
      children.push(...parsedBetween(from, hasNext ? cursor.from : text.length, reading, parse));
    }
  }
  if (!fillLeftTexts(reading, parse)) return parse(text);
  return { type: 'root', children, position: positionOf(reading, 0, text.length) };
}

/** What the thorough parser makes of the lines from the one at an offset to the one before another offset. */
function parsedBetween(
  from: number,
  to: number,
  reading: Reading,
  parse: (text: string) => Root,
): RootContent[] {
  const { text } = reading;
  const { line, column } = pointAt(reading, from);
  const start = from - column + 1;
  const end = to < text.length ? text.lastIndexOf('\n', to) : to;
  const { children } = parse(text.slice(start, end));
  for (const child of children) moveBy(child, line - 1, start);
  return children;
}

function moveBy(node: Nodes, lines: number, offset: number): void {
  for (const point of node.position === undefined ? [] : [node.position.start, node.position.end]) {
    point.line += lines;
    point.offset = (point.offset ?? 0) + offset;
  }
  if ('children' in node) for (const child of node.children) moveBy(child, lines, offset);
}
