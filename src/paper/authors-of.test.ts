import { describe, expect, it } from 'vitest';
import { samplePaper } from '../testing/sample-list.ts';
import { authorsOf, hasMoreAuthors } from './authors-of.ts';

const record = (authors: string[], authorsComplete = true) => ({
  ...{ file: 'papers.bib', line: 1, endLine: 4, key: 'frost2020', type: 'article' },
  ...{ authors, authorsComplete },
});

describe('authorsOf', () => {
  it.each([
    ['the entries', { authors: ['Ada Frost'], noteAuthors: ['Frost, A.'] }, ['Ada Frost']],
    ['the note page', { authors: [], noteAuthors: ['Frost, A.'] }, ['Frost, A.']],
    ['nobody', { authors: [], noteAuthors: [] }, []],
    ['the record where nothing prints them', { bibtex: record(['Ada Frost']) }, ['Ada Frost']],
    [
      'the record where the entry prints "et al."',
      { authors: ['Frost, A.'], authorsComplete: false, bibtex: record(['Ada Frost', 'Max Berg']) },
      ['Ada Frost', 'Max Berg'],
    ],
    [
      'the entries where the record is not longer',
      { authors: ['Frost', 'Berg'], authorsComplete: false, bibtex: record(['Ada Frost', 'Max Berg']) },
      ['Frost', 'Berg'],
    ],
    [
      'the entries where the record begins with another',
      { authors: ['Frost'], authorsComplete: false, bibtex: record(['Bo Lund', 'Ada Frost']) },
      ['Frost'],
    ],
    [
      'the entries where they are complete',
      { authors: ['A. Frost'], bibtex: record(['Ada Frost', 'Max Berg']) },
      ['A. Frost'],
    ],
  ])('are those of %s', (_, parts, expected) => {
    expect(authorsOf(samplePaper(parts))).toEqual(expected);
  });
});

describe('hasMoreAuthors', () => {
  it.each([
    [{ authors: ['Ada Frost'], authorsComplete: false }, true],
    [{ authors: ['Ada Frost'] }, false],
    [{ authorsComplete: false }, false],
    [{ bibtex: record(['Ada Frost'], false) }, true],
    [{ authors: ['Frost'], authorsComplete: false, bibtex: record(['Ada Frost', 'Max Berg']) }, false],
  ])('of %j is %s', (parts, expected) => {
    expect(hasMoreAuthors(samplePaper(parts))).toBe(expected);
  });
});
