import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, it } from 'vitest';
import { keepNodes } from './keep-nodes.ts';

const nodesIn = ({ children }: Root) =>
  children.flatMap((node) => (node.type === 'list' ? node.children : node));

it.each([
  ['nothing', 'One\n\n- two\n- *three*', 'One\n\n- two\n- *three*', 3],
  ['a line above', 'One\n\n- two\n- *three*', 'Zero\n\nOne\n\n- two\n- *three*', 3],
  ['an item between others', '- one\n- three', '- one\n- two\n- three', 2],
  ['an item less', '- one\n- two\n- three', '- one\n- three', 2],
  ['one word', 'One\n\nTwo\n\nThree', 'One\n\nTwos\n\nThree', 2],
  ['an address', '[One](a)\n\nTwo', '[One](b)\n\nTwo', 1],
  ['how far a line is indented', '- one\n- two', '-  one\n- two', 1],
  ['one of two equal nodes', 'One\n\nOne', 'One', 1],
  ['everything', 'One', '# One', 0],
])('keeps the nodes that stay after an edit of %s', (_, text, edited, kept) => {
  const [before, tree] = [fromMarkdown(text), fromMarkdown(edited)];
  const old = new Set<unknown>(nodesIn(before));
  keepNodes(tree, before);
  expect(tree).toEqual(fromMarkdown(edited));
  expect(nodesIn(tree).filter((node) => old.has(node))).toHaveLength(kept);
});
