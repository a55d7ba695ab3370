import { expect, test } from 'vitest';
import { fullestAuthors } from './fullest-authors.ts';

test.each([
  { of: 'no list', lists: [], authors: [] },
  { of: 'the longest', lists: [['Ada Frost'], ['A. Frost', 'M. Berg']], authors: ['A. Frost', 'M. Berg'] },
  { of: 'spelled-out names', lists: [['A. Frost'], ['Ada Frost']], authors: ['Ada Frost'] },
  { of: 'the first of equals', lists: [['Ada Frost'], ['Eda Frost']], authors: ['Ada Frost'] },
])('keeps $of', ({ lists, authors }) => {
  expect(fullestAuthors(lists)).toEqual(authors);
});
