import { describe, expect, it } from 'vitest';
import { sampleLink, samplePaper } from '../../testing/sample-list.ts';
import { findByLink } from './find-link.ts';

const linkTo = (url: string) => ({ ...sampleLink('paper'), url });

const papers = [
  samplePaper({ links: [linkTo('https://arxiv.org/pdf/2005.14165v4.pdf')] }),
  samplePaper({ links: [linkTo('https://github.com/Some/Code/')] }),
  samplePaper({ links: [linkTo('https://example.org')] }),
  samplePaper({ links: [linkTo('https://openreview.net/pdf?id=One')] }),
  samplePaper({ links: [linkTo('https://openreview.net/forum?id=Two')] }),
  samplePaper({
    identifiers: { doi: '10.1145/3600006.3613163' },
    links: [linkTo('https://dl.acm.org/doi/abs/10.1145/3600006.3613163')],
  }),
  samplePaper({ identifiers: { doi: '10.1016/s0021-9258(19)52451-6' } }),
  samplePaper({
    identifiers: { doi: '10.1000/first' },
    links: [linkTo('https://example.org/doi/10.1000/Second?download=true')],
  }),
  samplePaper({ identifiers: { arxiv: '2309.06180' }, links: [linkTo('https://example.org/vllm')] }),
  samplePaper({ identifiers: { arxiv: 'math.GT/0309136' } }),
  samplePaper({ links: [linkTo('https://example.org/papers/2005.14165')] }),
];

describe('findByLink', () => {
  it.each([
    ['github.com/some/code', [1]],
    ['http://www.example.org/', [2]],
    ['https://openreview.net/forum?id=One', [3]],
    ['https://dl.acm.org/doi/abs/10.1145/3600006.3613163', [5]],
    ['github.com/some', []],
    ['gpt3.5', []],
    ['code', []],
  ])('finds the address %s in %j', (typed, expected) => {
    expect(findByLink(papers, typed)).toEqual(expected);
  });

  it.each([
    ['10.1145/3600006.3613163', [5]],
    ['doi:10.1145/3600006.3613163', [5]],
    ['DOI:10.1145/3600006.3613163.', [5]],
    ['https://doi.org/10.1145/3600006.3613163', [5]],
    ['doi.org/10.1145/3600006.3613163/', [5]],
    ['doi:https://doi.org/10.1145/3600006.3613163', [5]],
    ['http://dx.doi.org/10.1145%2F3600006.3613163?from=mail', [5]],
    ['10.1016/S0021-9258(19)52451-6', [6]],
    ['10.1000/second', [7]],
    ['10.1145/3600006', []],
    ['10.1145/3600006.36131630', []],
    ['10.1145/', []],
  ])('finds the DOI %s in %j', (typed, expected) => {
    expect(findByLink(papers, typed)).toEqual(expected);
  });

  it.each([
    ['2005.14165', [0, 10]],
    ['arXiv:2005.14165v2', [0, 10]],
    ['https://arxiv.org/abs/2005.14165', [0, 10]],
    ['browse.arxiv.org/pdf/2005.14165v1.pdf', [0, 10]],
    ['10.48550/arXiv.2005.14165', [0, 10]],
    ['https://arxiv.org/abs/2309.06180', [8]],
    ['arXiv:math.GT/0309136', [9]],
    ['2005.1416', []],
  ])('finds the arXiv id %s in %j', (typed, expected) => {
    expect(findByLink(papers, typed)).toEqual(expected);
  });
});
