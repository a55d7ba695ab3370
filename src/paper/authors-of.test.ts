import { describe, expect, it } from 'vitest';
import { authorsOf } from './authors-of.ts';

describe('authorsOf', () => {
  it('prefers the authors of the list entries to those of the note page', () => {
    expect(authorsOf({ authors: ['Ada Frost'], noteAuthors: ['Frost, A.'] })).toEqual(['Ada Frost']);
    expect(authorsOf({ authors: [], noteAuthors: ['Frost, A.'] })).toEqual(['Frost, A.']);
    expect(authorsOf({ authors: [], noteAuthors: [] })).toEqual([]);
  });
});
