import { expect, test } from 'vitest';
import type { Paper } from '../paper/schema.ts';
import { readIdentifier } from '../search/query/typed-identifier.ts';
import { sampleLink, samplePaper } from '../testing/sample-list.ts';
import { identifiersOf, identifierTerm } from './identifiers.ts';

const linkedTo = (url: string) => ({ links: [{ ...sampleLink('paper'), url }] });

test.each<[Partial<Paper>, string]>([
  [{ identifiers: { doi: '10.1145/12.34' } }, 'doi:10.1145/12.34'],
  [{ identifiers: { arxiv: '2401.00001' } }, 'https://arxiv.org/abs/2401.00001v2'],
  [linkedTo('https://doi.org/10.1145/12.34'), '10.1145/12.34'],
  [linkedTo('https://papers.example/doi/pdf/10.1145/A(1)?x=1'), '10.1145/a(1)'],
  [linkedTo('https://papers.example/?doi=10.1145%2F12.34'), '10.1145/12.34'],
  [linkedTo('https://arxiv.org/pdf/2401.00001v3.pdf'), 'arXiv:2401.00001'],
  [linkedTo('https://reader.example/abs/2401.00001'), '2401.00001'],
])('a paper with %o is found by %s', (paper, typed) => {
  const read = readIdentifier(typed);
  expect(read).not.toBeNull();
  expect(identifiersOf(samplePaper(paper))).toContain(read && identifierTerm(read));
});

test('a paper without identifiers has none', () => {
  expect(identifiersOf(samplePaper(linkedTo('https://x.example/110.1145/1-2401.00001')))).toEqual([]);
});
