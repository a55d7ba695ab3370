import { describe, expect, it } from 'vitest';
import { assertAgreement, summariseAnswer } from './agreement.ts';
import type { FacetAnswer } from './contestant.ts';

/** An answer that counts only the venue facet. */
function answer(shown: number, venues: readonly (readonly [string, number])[]): FacetAnswer {
  return { shown, counts: (key) => (key === 'venue' ? venues : []) };
}

function lane(name: string, ...answers: readonly FacetAnswer[]) {
  return { name, milliseconds: [], results: answers.map(summariseAnswer) };
}

const ours = lane(
  'ours',
  answer(3, []),
  answer(5, [
    ['OSDI', 2],
    ['SOSP', 3],
  ]),
);

describe('assertAgreement', () => {
  it('ignores the order of values, values without papers and early stops', () => {
    const same = lane(
      'same',
      answer(3, [['NSDI', 0]]),
      answer(5, [
        ['SOSP', 3],
        ['OSDI', 2],
      ]),
    );
    expect(() => assertAgreement([ours, same, lane('early', answer(3, []))])).not.toThrow();
  });

  it('names the contestant that shows another number of papers, and the toggle', () => {
    const other = lane(
      'other',
      answer(3, []),
      answer(4, [
        ['OSDI', 2],
        ['SOSP', 3],
      ]),
    );
    expect(() => assertAgreement([ours, other])).toThrow('after toggle 2 other shows 4 papers, ours shows 5');
  });

  it('names the contestant with other counts', () => {
    const other = lane(
      'other',
      answer(3, []),
      answer(5, [
        ['OSDI', 3],
        ['SOSP', 2],
      ]),
    );
    expect(() => assertAgreement([ours, other])).toThrow(
      'after toggle 2 the counts of other differ from those of ours',
    );
  });
});
