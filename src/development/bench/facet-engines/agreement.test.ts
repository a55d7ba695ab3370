import { describe, expect, it } from 'vitest';
import { assertAgreement, summariseAnswer } from './agreement.ts';
import type { FacetAnswer } from './engine.ts';

/** An answer that counts only the venue facet. */
function answer(shown: number, venues: readonly (readonly [string, number])[]): FacetAnswer {
  return { shown, counts: (key) => (key === 'venue' ? venues : []) };
}

function timesOf(name: string, ...answers: readonly FacetAnswer[]) {
  return { name, milliseconds: [], results: answers.map(summariseAnswer) };
}

const ours = timesOf(
  'ours',
  answer(3, []),
  answer(5, [
    ['OSDI', 2],
    ['SOSP', 3],
  ]),
);

describe('assertAgreement', () => {
  it('ignores the order of values, values without papers and early stops', () => {
    const same = timesOf(
      'same',
      answer(3, [['NSDI', 0]]),
      answer(5, [
        ['SOSP', 3],
        ['OSDI', 2],
      ]),
    );
    expect(() => assertAgreement([ours, same, timesOf('early', answer(3, []))])).not.toThrow();
  });

  it('names the engine that shows another number of papers, and the toggle', () => {
    const other = timesOf(
      'other',
      answer(3, []),
      answer(4, [
        ['OSDI', 2],
        ['SOSP', 3],
      ]),
    );
    expect(() => assertAgreement([ours, other])).toThrow('after toggle 2 other shows 4 papers, ours shows 5');
  });

  it('names the engine with other counts', () => {
    const other = timesOf(
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
