import { expect, test } from 'vitest';
import { isTooDeep, opensTooDeep } from './nesting.ts';

const nested = (depth: number): object => {
  let tree: object = {};
  for (let level = 0; level < depth; level += 1) tree = { children: [tree] };
  return tree;
};

test.each([
  [0, false],
  [250, false],
  [251, true],
  [100_000, true],
])('a tree with %s levels below its root is too deep: %s', (depth, expected) => {
  expect(isTooDeep(nested(depth))).toBe(expected);
});

test.each([
  ['> '.repeat(40), false],
  ['> '.repeat(300), true],
  ['- '.repeat(300), true],
  [`${' '.repeat(300)}- An item`, false],
  [`${' '.repeat(500)}- An item`, true],
  [`${' '.repeat(500)}words`, false],
  [`A long line of words ${'and more '.repeat(100)}`, false],
])('whether %j opens too much: %s', (line, expected) => {
  expect(opensTooDeep(line)).toBe(expected);
});
