import { expect, it } from 'vitest';
import { noMarks } from '../../paper/reader-marks.ts';
import { samplePaper } from '../../testing/sample-list.ts';
import type { Rows } from '../row-item.ts';
import { keysAfter, sharedEnds } from './edited-rows.ts';

/** The rows of papers with ids of one letter. */
const rowsOf = (ids: string, areFound = false): Rows => ({
  length: ids.length,
  areFound,
  at: (index) => ({
    ...{ match: null, marks: noMarks, href: '', remark: '', links: [], moreLinks: 0 },
    paper: samplePaper({ id: ids.charAt(index) }),
  }),
  indexOf: (id) => ids.indexOf(id),
});
const many = 'abcdefghijklmnopqrstuvwxyz';

it.each([
  ['a row that comes', 'abc', 'abxc', { start: 2, end: 1 }, [0, 1, 3, 2]],
  ['a row that goes', 'abcd', 'acd', { start: 1, end: 2 }, [0, 2, 3]],
  ['the first rows', 'abc', 'xybc', { start: 0, end: 2 }, [3, 4, 1, 2]],
  ['the last row', 'abc', 'abx', { start: 2, end: 0 }, [0, 1, 3]],
  ['one of two equal neighbours', 'aab', 'ab', { start: 1, end: 1 }, [0, 2]],
  ['nothing', 'abc', 'abc', { start: 3, end: 0 }, [0, 1, 2]],
  ['rows that change places', 'abcd', 'acbd', { start: 1, end: 1 }, [0, 4, 5, 3]],
  ['a new list', '', 'ab', { start: 0, end: 0 }, [0, 1]],
  ['another view', many, many.slice(13), null, [...many.slice(13)].map((_, index) => index)],
  ['no rows left', 'ab', '', null, []],
])('keeps the elements of rows after %s', (_, before, after, ends, keys) => {
  const found = sharedEnds(rowsOf(before), rowsOf(after));
  expect(found).toEqual(ends);
  expect(keysAfter(keysAfter([], null, before.length), found, after.length)).toEqual(keys);
});

it('a row takes the place of another in another view, and rows of a search share nothing', () => {
  expect(sharedEnds(rowsOf('abc'), rowsOf('abc', true))).toBeNull();
  expect(keysAfter([4, 2], null, 4)).toEqual([4, 2, 5, 6]);
});
