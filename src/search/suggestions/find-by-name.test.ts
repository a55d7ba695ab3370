import { describe, expect, it } from 'vitest';
import { findByName } from './find-by-name.ts';

const find = findByName([
  { name: 'Show columns', words: '' },
  { name: 'Columns of the table', words: '' },
  { name: 'Dark theme', words: 'mode colour column' },
  { name: '排序', words: '' },
]);
const names = (typed: string, most = 9) => find(typed, most).things.map(({ name }) => name);

describe('findByName', () => {
  it('finds by the beginnings of words, in any order, all of which must be there', () => {
    expect(names('th da')).toEqual(['Dark theme']);
    expect(names('dark columns table')).toEqual([]);
    expect(names('序')).toEqual(['排序']);
  });

  it('puts names that begin so first, then names that say it, then what has other words for it', () => {
    expect(names('COLU')).toEqual(['Columns of the table', 'Show columns', 'Dark theme']);
    expect(names('colu', 2)).toEqual(['Columns of the table', 'Show columns']);
  });

  it('has all things, in their order, before anything is typed, and none for signs', () => {
    expect(names(' ')).toEqual(['Show columns', 'Columns of the table', 'Dark theme', '排序']);
    expect(names('!')).toEqual([]);
  });

  it('tells whether a name begins so, from three letters on', () => {
    expect(['da', 'dar', 'dark th', 'theme', 'mode'].map((typed) => find(typed, 9).begun)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });
});
