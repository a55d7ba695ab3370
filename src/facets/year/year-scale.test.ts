import { describe, expect, it } from 'vitest';
import type { FacetCount } from '../../search/exploration.ts';
import { yearAt, yearScale } from './year-scale.ts';

const counted = (value: string, count: number): FacetCount => ({ value, count, state: null });
const scale = yearScale(
  [counted('2021', 4), counted('(none)', 9), counted('2018', 2), counted('9999', 0)],
  ['2021', '2018', '(none)'],
);

describe('yearScale', () => {
  it('has every year from the first to the last, including those without papers', () => {
    expect(scale).toEqual({
      years: [
        { year: 2018, count: 2 },
        { year: 2019, count: 0 },
        { year: 2020, count: 0 },
        { year: 2021, count: 4 },
      ],
      first: 2018,
      last: 2021,
      highest: 4,
    });
  });
});

describe('yearAt', () => {
  it('gives every year the same width', () => {
    expect([0, 0.24, 0.25, 0.5, 0.74, 0.75, 0.99].map((share) => yearAt(scale, share))).toEqual([
      2018, 2018, 2019, 2020, 2020, 2021, 2021,
    ]);
  });

  it('clamps shares below 0 and above 1', () => {
    expect([-3, 1, 7].map((share) => yearAt(scale, share))).toEqual([2018, 2021, 2021]);
  });
});
