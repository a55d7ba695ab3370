import { describe, expect, it } from 'vitest';
import { type FacetKey, facets, noValue } from '../paper/facets.ts';
import { buildFacetNames } from './facet-names.ts';

function names(key: FacetKey, ...values: string[]) {
  const facet = facets.find((candidate) => candidate.key === key);
  if (facet === undefined) throw new Error(`no facet ${key}`);
  return buildFacetNames(facet, values);
}

describe('called', () => {
  it('finds a value by its name, in any case, with or without accents and signs', () => {
    const { called } = names('author', 'Paul Erdős', 'Jeff Dean');
    expect([called('paul erdos'), called('JEFF-DEAN'), called('dean')]).toEqual([[0], [1], []]);
  });

  it('prefers the value that is spelt so', () => {
    const { called } = names('affil', 'HKUST', 'Hkust');
    expect([called('HKUST'), called('Hkust'), called('hkust')]).toEqual([[0], [1], [0, 1]]);
  });

  it('finds a path by all of it and by its last step', () => {
    const { called } = names('topic', 'A', 'A > Survey', 'B > Survey');
    expect([called('a > survey'), called('survey'), called('a')]).toEqual([[1], [1, 2], [0]]);
  });

  it('tells names apart that have the same words, when it is written so', () => {
    const { called } = names('tag', 'C', 'C++', noValue);
    expect([called('c'), called('C++'), called('c#'), called(noValue)]).toEqual([[0], [1], [0, 1], [2]]);
  });
});

describe('having', () => {
  it('finds the values that have some words side by side; an open word may go on', () => {
    const { having } = names('affil', 'UC Berkeley', 'Berkeley Lab', noValue);
    expect([
      having('berkeley', false),
      having('berk', false),
      having('berk', true),
      having('uc berk', true),
      having('none', true),
    ]).toEqual([[0, 1], [], [0, 1], [0], []]);
  });
});
