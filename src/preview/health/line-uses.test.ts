import { expect, test } from 'vitest';
import { lineUses } from '../../paper/reports/report-kinds.ts';
import { colouredUses, followLine, sumLines, uncolouredUses } from './line-uses.ts';

test('every use of a line is either one of the five with a colour or has none', () => {
  expect([...colouredUses, ...uncolouredUses].toSorted()).toEqual([...lineUses].toSorted());
});

test('sumLines adds the accounts of pages', () => {
  const counted = { total: 45, entry: 1, note: 2, navigation: 3, prose: 4, notUnderstood: 5 };
  const lines = { ...counted, heading: 6, markup: 7, boilerplate: 8, blank: 9 };
  const file = { path: 'a.md', lines, items: counted };
  expect(sumLines([file, file])).toEqual(
    Object.fromEntries(Object.entries(lines).map(([use, count]) => [use, 2 * count])),
  );
});

test.each([
  ['the same line', ['a', 'b'], ['a', 'b'], 2, 2],
  ['lines added above', ['a', 'b', 'c'], ['x', 'y', 'a', 'b', 'c'], 2, 4],
  ['lines removed above', ['x', 'y', 'a', 'b'], ['a', 'b'], 4, 2],
  ['the nearest of several', ['', 'a', '', 'b'], ['', '', 'a', '', 'b'], 3, 4],
  ['a changed line', ['a', 'b', 'c'], ['a', 'B', 'c'], 2, 2],
  ['a removed end', ['a', 'b', 'c'], ['a'], 3, 1],
  ['an emptied page', ['a'], [], 1, 1],
  ['a line beyond the end', ['a'], ['a', 'b'], 9, 2],
])('followLine finds %s', (_, before, after, line, expected) => {
  expect(followLine(before, after, line)).toBe(expected);
});
