import { expect, test } from 'vitest';
import { hasTooManyAttributes, htmlNestsTooDeep, isTooDeep, opensTooDeep } from './nesting.ts';

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

test.each([
  ['<div>'.repeat(250), false],
  ['<div>'.repeat(251), true],
  ['<DIV class="a">'.repeat(251), true],
  ['<b>bold</b>'.repeat(1_000), false],
  ['<br><img src="a.png"><br/>'.repeat(1_000), false],
  [`<ul>${'<li>one'.repeat(1_000)}</ul>`, false],
  ['<ul><li>'.repeat(251), true],
  ['</div>'.repeat(1_000) + '<div>'.repeat(200), false],
  ['1 < 2 and 3 > 2 '.repeat(1_000), false],
])('whether the HTML %j nests too deeply: %s', (html, expected) => {
  expect(htmlNestsTooDeep(html)).toBe(expected);
});

test.each([
  ['a thousand', `<div${' a="x" b'.repeat(500)}>`, false],
  ['more', `<div${' a="x" b'.repeat(501)}>`, true],
  ['more, in a tag without an end', `<div${' a'.repeat(1_001)}`, true],
  ['words after a tag', `<div a="x">${' b c'.repeat(1_000)}`, false],
  ['words after an angle bracket', `a < ${' b c'.repeat(1_000)}`, false],
])('knows a tag with too many attributes: %s', (_, html, expected) => {
  expect(hasTooManyAttributes(html)).toBe(expected);
});
