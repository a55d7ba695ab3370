import type { TreeCursor } from '@lezer/common';
import type { Image, Link, PhrasingContent } from 'mdast';
import { InlineNodes } from './inline-text.ts';
import { positionOf, type Reading } from './reading.ts';

/** A destination that means what is written: no escapes, and no nested parentheses. */
const plainDestination = /^[^<>\\&\p{Cc}()]*(?:\([^<>\\&\p{Cc}()]*\)[^<>\\&\p{Cc}()]*)*$/u;

/** The inline nodes between two offsets of the node that the cursor is at. */
export function inlineNodes(
  cursor: TreeCursor,
  from: number,
  to: number,
  reading: Reading,
): PhrasingContent[] {
  const found = new InlineNodes(reading);
  let at = from;
  if (cursor.firstChild()) {
    do {
      if (cursor.to <= from || cursor.from >= to) continue;
      found.addSource(at, cursor.from);
      if (cursor.name === 'Escape')
        found.addText(reading.text.charAt(cursor.from + 1), cursor.from, cursor.to);
      else {
        const node = inlineNode(cursor, reading);
        if (node !== null) found.addNode(node);
      }
      at = cursor.to;
    } while (cursor.nextSibling());
    cursor.parent();
  }
  found.addSource(at, to);
  found.end();
  return found.nodes;
}

/** The node that the cursor is at; null where it is left to the thorough parser. */
function inlineNode(cursor: TreeCursor, reading: Reading): PhrasingContent | null {
  const { from, to } = cursor;
  const position = positionOf(reading, from, to);
  switch (cursor.name) {
    case 'Emphasis':
      return { type: 'emphasis', children: inlineNodes(cursor, from + 1, to - 1, reading), position };
    case 'StrongEmphasis':
      return { type: 'strong', children: inlineNodes(cursor, from + 2, to - 2, reading), position };
    case 'InlineCode':
      return { type: 'inlineCode', value: codeOf(lineBetween(reading, from, to)), position };
    case 'HardBreak':
      return { type: 'break', position };
    case 'HTMLTag':
    case 'Comment':
      return { type: 'html', value: lineBetween(reading, from, to), position };
    case 'Link':
      return linkNode(cursor, reading);
    case 'Image':
      return imageNode(cursor, reading);
    default:
      reading.doubtsText = true;
      return null;
  }
}

/** The source between two offsets. The thorough parser gets several lines, and tags with an underscore. */
function lineBetween(reading: Reading, from: number, to: number): string {
  const source = reading.text.slice(from, to);
  if (source.includes('\n') || /^<\/?[\w-]*_/u.test(source)) reading.doubtsText = true;
  return source;
}

/** The code between backticks, without the space that separates it from them. */
function codeOf(source: string): string {
  const fence = /^`+/u.exec(source)?.[0].length ?? 1;
  const code = source.slice(fence, -fence);
  return code.startsWith(' ') && code.endsWith(' ') && code.trim() !== '' ? code.slice(1, -1) : code;
}

function linkNode(cursor: TreeCursor, reading: Reading): Link {
  const { from, to } = cursor;
  const { labelEnd, url, title } = resourceOf(cursor, reading);
  const children = inlineNodes(cursor, from + 1, labelEnd, reading) as Link['children'];
  return { type: 'link', title, url, children, position: positionOf(reading, from, to) };
}

function imageNode(cursor: TreeCursor, reading: Reading): Image {
  const { from, to } = cursor;
  const { labelEnd, url, title } = resourceOf(cursor, reading);
  const alt = reading.text.slice(from + 2, labelEnd);
  if (/[\\&\n*_`[<!]/u.test(alt)) reading.doubtsText = true;
  return { type: 'image', title, url, alt, position: positionOf(reading, from, to) };
}

interface Resource {
  /** The offset of the bracket that ends the label. */
  readonly labelEnd: number;
  readonly url: string;
  readonly title: string | null;
}

/** What is written after the label of the link or image that the cursor is at. */
function resourceOf(cursor: TreeCursor, reading: Reading): Resource {
  const { text } = reading;
  const { from, to } = cursor;
  let labelEnd = to;
  let url = '';
  let title: string | null = null;
  let marks = 0;
  cursor.firstChild();
  do {
    if (cursor.name === 'LinkMark') {
      marks++;
      if (marks === 2) labelEnd = cursor.from;
    } else if (marks === 3 && cursor.name === 'URL') url = text.slice(cursor.from, cursor.to);
    else if (marks === 3 && cursor.name === 'LinkTitle') title = text.slice(cursor.from + 1, cursor.to - 1);
  } while (cursor.nextSibling());
  cursor.parent();
  const isPlain =
    marks === 4 &&
    plainDestination.test(url) &&
    !/[\\&]/u.test(title ?? '') &&
    !text.slice(labelEnd, to).includes('\n');
  if (!isPlain || labelEnd < from) reading.doubtsText = true;
  return { labelEnd, url, title };
}
