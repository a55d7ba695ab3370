import { describe, expect, it } from 'vitest';
import { sampleLink, samplePaper } from '../../testing/sample-list.ts';
import { papersLinking } from './find-link.ts';

const papers = [
  samplePaper({ links: [{ ...sampleLink('paper'), url: 'https://arxiv.org/pdf/2005.14165v4.pdf' }] }),
  samplePaper({ links: [{ ...sampleLink('code'), url: 'https://github.com/Some/Code/' }] }),
  samplePaper({ links: [{ ...sampleLink('homepage'), url: 'https://example.org' }] }),
  samplePaper({ links: [{ ...sampleLink('paper'), url: 'https://openreview.net/pdf?id=One' }] }),
  samplePaper({ links: [{ ...sampleLink('paper'), url: 'https://openreview.net/forum?id=Two' }] }),
];

describe('papersLinking', () => {
  it.each([
    ['https://arxiv.org/abs/2005.14165', [0]],
    ['arXiv:2005.14165v2', [0]],
    ['github.com/some/code', [1]],
    ['http://www.example.org/', [2]],
    ['https://openreview.net/forum?id=One', [3]],
    ['github.com/some', []],
    ['gpt3.5', []],
    ['code', []],
  ])('%s is linked by %j', (typed, expected) => {
    expect(papersLinking(papers, typed)).toEqual(expected);
  });
});
