import { describe, expect, it } from 'vitest';
import { printedIdentifiers } from './printed-identifiers.ts';

describe('printedIdentifiers', () => {
  it.each([
    ['Knots. Rope Letters. doi:10.1145/3300000.3300001', ['https://doi.org/10.1145/3300000.3300001']],
    ['Knots (DOI: 10.1145/3300000.3300001).', ['https://doi.org/10.1145/3300000.3300001']],
    ['Knots, 10.1016/S0140-6736(20)30183-5.', ['https://doi.org/10.1016/S0140-6736(20)30183-5']],
    ['Knots [10.1000/a_b-c;d]', ['https://doi.org/10.1000/a_b-c;d']],
    ['Knots. arXiv:1912.09759v2.', ['https://arxiv.org/abs/1912.09759']],
    ['Knots. arXiv preprint arXiv:1912.09759', ['https://arxiv.org/abs/1912.09759']],
    ['Knots. arXiv preprint 0901.1234', ['https://arxiv.org/abs/0901.1234']],
    ['Knots. arXiv:math.CO/0101001', ['https://arxiv.org/abs/math.CO/0101001']],
    ['Knots. Knot J. 2019;12:34. PMID: 31234567', ['https://pubmed.ncbi.nlm.nih.gov/31234567/']],
    [
      'Knots. arXiv:2201.00001, doi 10.1000/1',
      ['https://arxiv.org/abs/2201.00001', 'https://doi.org/10.1000/1'],
    ],
    ['Knots. https://doi.org/10.1145/3300000.3300001', []],
    ['Knots. arXiv 2022.12345', []],
    ['Knots. arXiv 2012.1234', []],
    ['Knots. arXiv 2021', []],
    ['Version 10.15 of the rope', []],
    ['10.5/20 points', []],
  ])('finds in “%s” %j', (text, urls) => {
    expect(printedIdentifiers(text).map(({ url }) => url)).toEqual(urls);
  });

  it('finds where it is printed', () => {
    const text = 'Knots (doi:10.1000/1), 2019';
    const [found] = printedIdentifiers(text);
    expect(text.slice(found?.start, found?.end)).toBe('doi:10.1000/1');
  });
});
