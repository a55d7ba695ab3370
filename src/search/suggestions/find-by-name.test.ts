import { describe, expect, it } from 'vitest';
import { findByName } from './find-by-name.ts';

const find = findByName([
  { name: 'Show columns', words: '' },
  { name: 'Columns of the table', words: '' },
  { name: 'Dark theme', words: 'mode colour column' },
  { name: '排序', words: '' },
]);
const names = (typed: string, limit = 9) => find(typed, limit).items.map(({ name }) => name);

describe('findByName', () => {
  it('matches prefixes of words, in any order, and requires all of them', () => {
    expect(names('th da')).toEqual(['Dark theme']);
    expect(names('dark columns table')).toEqual([]);
    expect(names('序')).toEqual(['排序']);
  });

  it('ranks names that start with the text first, then other names, then matches of other words', () => {
    expect(names('COLU')).toEqual(['Columns of the table', 'Show columns', 'Dark theme']);
    expect(names('colu', 2)).toEqual(['Columns of the table', 'Show columns']);
  });

  it('returns all items in order for empty text, and none for punctuation', () => {
    expect(names(' ')).toEqual(['Show columns', 'Columns of the table', 'Dark theme', '排序']);
    expect(names('!')).toEqual([]);
  });

  it('tells whether a name starts with the text, from three letters', () => {
    expect(['da', 'dar', 'dark th', 'theme', 'mode'].map((typed) => find(typed, 9).prefixMatch)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });
});
