import { describe, expect, it } from 'vitest';
import { identifiersOf } from './identifiers.ts';
import { kindOfAddress } from './link-kind.ts';

describe('identifiersOf', () => {
  it.each([
    ['https://doi.org/10.1145/1234567.1234568', { doi: '10.1145/1234567.1234568' }],
    ['https://dl.acm.org/doi/pdf/10.1145/1234567.1234568', { doi: '10.1145/1234567.1234568' }],
    [
      'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0000001',
      { doi: '10.1371/journal.pone.0000001' },
    ],
    [
      'https://www.frontiersin.org/articles/10.3389/fnins.2020.00001/full',
      { doi: '10.3389/fnins.2020.00001' },
    ],
    ['https://pubs.acs.org/doi/abs/10.1021/acs.jcim.0C00001', { doi: '10.1021/acs.jcim.0c00001' }],
    [
      'https://link.springer.com/content/pdf/10.1007%2Fs00000-020-00001-1.pdf',
      { doi: '10.1007/s00000-020-00001-1' },
    ],
    [
      'https://www.biorxiv.org/content/10.1101/2020.01.01.000001v2.full.pdf',
      { doi: '10.1101/2020.01.01.000001' },
    ],
    ['https://arxiv.org/pdf/2201.00001v2.pdf', { arxiv: '2201.00001' }],
    ['https://arxiv.org/ftp/arxiv/papers/2201/2201.00001.pdf', { arxiv: '2201.00001' }],
    ['https://arxiv.org/e-print/2201.00001v1', { arxiv: '2201.00001' }],
    ['https://doi.org/10.48550/arXiv.2201.00001', { arxiv: '2201.00001' }],
    ['https://openreview.net/forum?id=AbC_d-1', { openreview: 'AbC_d-1' }],
    ['https://www.usenix.org/conference/osdi22/presentation/han', { usenix: 'osdi22/presentation/han' }],
    [
      'https://www.usenix.org/conference/osdi14/technical-sessions/presentation/li',
      { usenix: 'osdi14/technical-sessions/presentation/li' },
    ],
    ['https://www.usenix.org/system/files/osdi22-han.pdf', {}],
    ['https://dl.acm.org/citation.cfm?id=3037697.3037698', { doi: '10.1145/3037697.3037698' }],
    [
      'https://dl.acm.org/citation.cfm?doid=3037697.3037698&preflayout=flat',
      { doi: '10.1145/3037697.3037698' },
    ],
    ['https://dl.acm.org/citation.cfm?id=3037698', {}],
    ['https://example.org/releases/10.1/notes', {}],
  ])('of %s', (url, identifiers) => {
    expect(identifiersOf(url)).toEqual(identifiers);
  });
});

describe('kindOfAddress', () => {
  it.each([
    ['https://elifesciences.org/articles/00001', 'paper'],
    ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC0000001/', 'paper'],
    ['https://www.ncbi.nlm.nih.gov/geo/', null],
    ['https://some.press/view/10.1234/abc.1', 'paper'],
    ['https://doi.org/10.5281/zenodo.1', 'dataset'],
    ['https://notarxiv.org/abs/2201.00001', null],
    ['https://github.com/tarn/kites', 'code'],
    ['https://github.com/tarn/kites/blob/main/knots.pdf', null],
  ])('of %s is %s', (url, kind) => {
    expect(kindOfAddress(url)).toBe(kind);
  });
});
