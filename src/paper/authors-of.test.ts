import { describe, expect, it } from 'vitest';
import { authorsOf } from './authors-of.ts';

describe('authorsOf', () => {
  it('is what the entries of the list print, and else what the note page prints', () => {
    expect(authorsOf({ authors: ['Ada Frost'], noteAuthors: ['Frost, A.'] })).toEqual(['Ada Frost']);
    expect(authorsOf({ authors: [], noteAuthors: ['Frost, A.'] })).toEqual(['Frost, A.']);
    expect(authorsOf({ authors: [], noteAuthors: [] })).toEqual([]);
  });
});
