import { describe, expect, it } from 'vitest';
import { authorsOf, hasMoreAuthors } from './authors-of.ts';

describe('authorsOf', () => {
  it('prefers the authors of the list entries to those of the note page', () => {
    expect(authorsOf({ authors: ['Ada Frost'], noteAuthors: ['Frost, A.'] })).toEqual(['Ada Frost']);
    expect(authorsOf({ authors: [], noteAuthors: ['Frost, A.'] })).toEqual(['Frost, A.']);
    expect(authorsOf({ authors: [], noteAuthors: [] })).toEqual([]);
  });
});

describe('hasMoreAuthors', () => {
  it.each([
    [['Ada Frost'], false, true],
    [['Ada Frost'], true, false],
    [[], false, false],
  ])('of %j, complete %s, is %s', (authors, authorsComplete, expected) => {
    expect(hasMoreAuthors({ authors, authorsComplete })).toBe(expected);
  });
});
