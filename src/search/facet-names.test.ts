import { describe, expect, it } from 'vitest';
import { type FacetKey, facets, noValue } from '../paper/facets.ts';
import { buildFacetNames } from './facet-names.ts';

function names(key: FacetKey, ...values: string[]) {
  const facet = facets.find((candidate) => candidate.key === key);
  if (facet === undefined) throw new Error(`no facet ${key}`);
  return buildFacetNames(facet, values);
}

describe('withName', () => {
  it('finds a value by name, ignoring case, accents and punctuation', () => {
    const { withName } = names('author', 'Paul Erdős', 'Jeff Dean');
    expect([withName('paul erdos'), withName('JEFF-DEAN'), withName('dean')]).toEqual([[0], [1], []]);
  });

  it('prefers the value with the exact spelling', () => {
    const { withName } = names('affil', 'HKUST', 'Hkust');
    expect([withName('HKUST'), withName('Hkust'), withName('hkust')]).toEqual([[0], [1], [0, 1]]);
  });

  it('finds a path by its whole name and by its last step', () => {
    const { withName } = names('topic', 'A', 'A > Survey', 'B > Survey');
    expect([withName('a > survey'), withName('survey'), withName('a')]).toEqual([[1], [1, 2], [0]]);
  });

  it('distinguishes names with the same words by their exact spelling', () => {
    const { withName } = names('tag', 'C', 'C++', noValue);
    expect([withName('c'), withName('C++'), withName('c#'), withName(noValue)]).toEqual([
      [0],
      [1],
      [0, 1],
      [2],
    ]);
  });
});

describe('withWords', () => {
  it('finds the values that contain words side by side; the last word may be a prefix', () => {
    const { withWords } = names('affil', 'UC Berkeley', 'Berkeley Lab', noValue);
    expect([
      withWords('berkeley', false),
      withWords('berk', false),
      withWords('berk', true),
      withWords('uc berk', true),
      withWords('none', true),
    ]).toEqual([[0, 1], [], [0, 1], [0], []]);
  });
});
