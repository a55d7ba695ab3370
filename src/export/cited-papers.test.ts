import { describe, expect, it } from 'vitest';
import { samplePaper } from '../testing/sample-list.ts';
import { citedPapers, missingAuthors } from './cited-papers.ts';

const paper = samplePaper({ id: 'paper' });
const resource = samplePaper({ id: 'resource', kind: 'resource' });

describe('citedPapers', () => {
  it.each([
    [[paper, resource], false, [paper]],
    [[paper, resource], true, [paper, resource]],
    [[resource], false, [resource]],
    [[], false, []],
  ])('%#', (papers, withResources, expected) => {
    expect(citedPapers(papers, withResources)).toEqual(expected);
  });
});

describe('missingAuthors', () => {
  it('counts papers without authors, and those of them with a number to look up', () => {
    const papers = [
      paper,
      samplePaper({ noteAuthors: ['Ada Stone'] }),
      samplePaper({ identifiers: { doi: '10.1/a' } }),
      samplePaper({ identifiers: { openreview: 'a' } }),
    ];
    expect(missingAuthors(papers)).toEqual({ count: 3, identified: 1 });
  });
});
