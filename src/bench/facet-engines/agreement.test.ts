import { describe, expect, it } from 'vitest';
import { assertAgreement, readAnswer } from './agreement.ts';
import type { FacetAnswer } from './contestant.ts';

/** An answer with counts of the venue facet only. */
function answer(shown: number, venues: readonly (readonly [string, number])[]): FacetAnswer {
  return { shown, counts: (key) => (key === 'venue' ? venues : []) };
}

function lane(name: string, ...answers: readonly FacetAnswer[]) {
  return { name, milliseconds: [], readings: answers.map(readAnswer) };
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
  it('does not mind the order of values, values of no paper, and who stopped early', () => {
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

  it('tells who shows other papers, and after which toggle', () => {
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

  it('tells who counts otherwise', () => {
    const other = lane(
      'other',
      answer(3, []),
      answer(5, [
        ['OSDI', 3],
        ['SOSP', 2],
      ]),
    );
    expect(() => assertAgreement([ours, other])).toThrow(
      'after toggle 2 other counts other papers than ours',
    );
  });
});
