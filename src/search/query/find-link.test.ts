import { describe, expect, it } from 'vitest';
import { sampleLink, samplePaper } from '../../testing/sample-list.ts';
import { findByLink } from './find-link.ts';

const papers = [
  samplePaper({ links: [{ ...sampleLink('paper'), url: 'https://arxiv.org/pdf/2005.14165v4.pdf' }] }),
  samplePaper({ links: [{ ...sampleLink('code'), url: 'https://github.com/Some/Code/' }] }),
  samplePaper({ links: [{ ...sampleLink('homepage'), url: 'https://example.org' }] }),
  samplePaper({ links: [{ ...sampleLink('paper'), url: 'https://openreview.net/pdf?id=One' }] }),
  samplePaper({ links: [{ ...sampleLink('paper'), url: 'https://openreview.net/forum?id=Two' }] }),
];

describe('findByLink', () => {
  it.each([
    ['https://arxiv.org/abs/2005.14165', [0]],
    ['arXiv:2005.14165v2', [0]],
    ['github.com/some/code', [1]],
    ['http://www.example.org/', [2]],
    ['https://openreview.net/forum?id=One', [3]],
    ['github.com/some', []],
    ['gpt3.5', []],
    ['code', []],
  ])('%s is found in %j', (typed, expected) => {
    expect(findByLink(papers, typed)).toEqual(expected);
  });
});
