import type { TreeCursor } from '@lezer/common';
import type { BlockContent, Blockquote, Heading, List, ListItem, RootContent } from 'mdast';
import { parseTag } from '../gitbook/gitbook-tag.ts';
import type { GitBookTag } from '../markdown/syntax-tree.ts';
import { codeNode } from './code-node.ts';
import { cellFiller, headingNode, htmlNode, paragraphNode } from './leaf-nodes.ts';
import { afterBlanks, pointAt, positionOf, type Reading } from './reading.ts';
import { tableNode } from './table-node.ts';

/** The block that the cursor is at. If micromark may differ, `reading` then has a doubt. */
export function blockNode(cursor: TreeCursor, reading: Reading): BlockContent {
  switch (cursor.name) {
    case 'Paragraph':
      return paragraphNode(cursor, reading);
    case 'ATXHeading1':
    case 'ATXHeading2':
    case 'ATXHeading3':
    case 'ATXHeading4':
    case 'ATXHeading5':
    case 'ATXHeading6':
      return headingNode(cursor, Number(cursor.name.at(-1)) as Heading['depth'], reading);
    case 'HorizontalRule':
      return { type: 'thematicBreak', position: positionOf(reading, cursor.from, cursor.to) };
    case 'HTMLBlock':
    case 'CommentBlock':
      return htmlNode(cursor, reading);
    case 'BulletList':
    case 'OrderedList':
      return listNode(cursor, reading);
    case 'Table':
      return tableNode(cursor, reading, cellFiller(reading));
    case 'FencedCode':
      return codeNode(cursor, reading);
    case 'GitBookTag':
      return tagNode(cursor, reading);
    case 'Blockquote':
      return quoteNode(cursor, reading);
    case 'CodeBlock':
      // What may follow indented code depends on more than CommonMark says.
      reading.doubtsAll = true;
      return { type: 'thematicBreak' };
    default:
      reading.doubtsBlock = true;
      return { type: 'thematicBreak' };
  }
}

function tagNode({ from, to }: TreeCursor, reading: Reading): GitBookTag {
  if (afterBlanks(reading.text, to) > to) reading.doubtsBlock = true;
  return { ...parseTag(reading.text.slice(from, to)), position: positionOf(reading, from, to) };
}

/** A quote of paragraphs; with other blocks it may end in another place. */
function quoteNode(cursor: TreeCursor, reading: Reading): Blockquote {
  const { from, to: quoteEnd } = cursor;
  reading.quotes += 1;
  const { children, to } = childNodes(cursor, 'QuoteMark', reading);
  const isPlain =
    reading.quotes === 1 && to === quoteEnd && children.every(({ type }) => type === 'paragraph');
  reading.quotes -= 1;
  if (!isPlain) reading.doubtsBlock = true;
  if (children.length === 0 || /\n(?: {4}|\t)[ \t]*>/u.test(reading.text.slice(from, quoteEnd)))
    reading.doubtsAll = true;
  return { type: 'blockquote', children, position: positionOf(reading, from, to) };
}

interface Children {
  readonly children: BlockContent[];
  /** Where the last one ends. */
  readonly to: number;
}

/** The blocks in the item or quote that the cursor is at; its own marks have the given name. */
function childNodes(cursor: TreeCursor, mark: string, reading: Reading): Children {
  const children: BlockContent[] = [];
  let { from: to } = cursor;
  if (!cursor.firstChild()) return { children, to };
  do {
    if (cursor.name === mark) to = cursor.to;
    else {
      const child = blockNode(cursor, reading);
      children.push(child);
      to = child.position?.end.offset ?? to;
    }
  } while (cursor.nextSibling());
  cursor.parent();
  return { children, to };
}

function listNode(cursor: TreeCursor, reading: Reading): List {
  const from = afterBlanks(reading.text, cursor.from);
  const ordered = cursor.name === 'OrderedList';
  const start = ordered ? Number.parseInt(reading.text.slice(from, from + 9), 10) : null;
  // Below a paragraph, micromark begins such a list in fewer places.
  if (start !== null && start !== 1 && reading.items + reading.quotes > 0) reading.doubtsAll = true;
  const children: ListItem[] = [];
  cursor.firstChild();
  do children.push(itemNode(cursor, reading));
  while (cursor.nextSibling());
  cursor.parent();
  const to = children.at(-1)?.position?.end.offset ?? from;
  return {
    type: 'list',
    ordered,
    start,
    spread: hasGap(children),
    children,
    position: positionOf(reading, from, to),
  };
}

function itemNode(cursor: TreeCursor, reading: Reading): ListItem {
  const { name } = cursor;
  const from = afterBlanks(reading.text, cursor.from);
  reading.items += 1;
  const { children, to } = childNodes(cursor, 'ListMark', reading);
  reading.items -= 1;
  const start = children[0]?.position?.start;
  const isTask = /^\[[ \txX]\]\s/u.test(reading.text.slice(start?.offset, (start?.offset ?? 0) + 4));
  if (name !== 'ListItem' || isTask || start?.line !== pointAt(reading, from).line)
    reading.doubtsBlock = true;
  return {
    type: 'listItem',
    spread: hasGap(children),
    checked: null,
    children,
    position: positionOf(reading, from, to),
  };
}

/** Whether there is an empty line between two neighbours. */
function hasGap(nodes: readonly RootContent[]): boolean {
  return nodes.some(
    ({ position }, index) =>
      index > 0 && (position?.start.line ?? 0) > (nodes[index - 1]?.position?.end.line ?? 0) + 1,
  );
}
