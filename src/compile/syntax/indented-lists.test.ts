import type { Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { convertIndentedLists } from './indented-lists.ts';

const parse = (text: string): Root => unified().use(remarkParse).parse(text);

function convert(lines: readonly string[]): Root {
  const root = parse(lines.join('\n'));
  convertIndentedLists(root, lines, parse);
  return root;
}

/** The words of the texts and the code of a tree, each with its line and its column. */
function wordsOf(node: Nodes): string[] {
  if (node.type === 'text' || node.type === 'code') {
    const { line, column } = node.position?.start ?? { line: 0, column: 0 };
    return [`${node.type === 'code' ? 'code ' : ''}${line}:${column} ${node.value}`];
  }
  return 'children' in node ? node.children.flatMap(wordsOf) : [];
}

test('items of works are a list, where they are on the page', () => {
  expect(
    wordsOf(convert(['Read', '', '    o\tFrost, Kites at Sea, 2019', '', '    o\tBerg, Ropes of Old, 2020'])),
  ).toEqual(['1:1 Read', '3:7 Frost, Kites at Sea, 2019', '5:7 Berg, Ropes of Old, 2020']);
});

test('deeper items and wrapped lines stay below their item', () => {
  const root = convert([
    '        1. Frost, Kites at Sea,',
    '           Knot Press 2019',
    '            - What it says',
    '        2. Berg, Ropes of Old, 2020',
  ]);
  expect(root.children.map(({ type }) => type)).toEqual(['list']);
  expect(wordsOf(root)).toEqual([
    '1:12 Frost, Kites at Sea,\nKnot Press 2019',
    '3:15 What it says',
    '4:12 Berg, Ropes of Old, 2020',
  ]);
});

test.each([
  { name: 'one item', lines: ['    - Frost, Kites at Sea, 2019'] },
  {
    name: 'items without a year or a link',
    lines: ['    - Frost, Kites at Sea', '    - Berg, Ropes of Old'],
  },
  { name: 'settings', lines: ['    - name: Kites at Sea 2019', '    - name: Ropes of Old 2020'] },
  { name: 'statements', lines: ['    - Let a = of 2019;', '    - Let b of Old = 2020;'] },
  { name: 'two paragraphs', lines: ['    Copyright Ada Frost 2019', '', '    Licensed to Max Berg 2020'] },
  {
    name: 'a fence',
    lines: ['```', '    - Frost, Kites at Sea, 2019', '    - Berg, Ropes of Old, 2020', '```'],
  },
])('$name stays code', ({ lines }) => {
  expect(wordsOf(convert(lines)).every((words) => words.startsWith('code '))).toBe(true);
});
