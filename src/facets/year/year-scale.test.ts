import { describe, expect, it } from 'vitest';
import type { FacetCount } from '../../search/exploration.ts';
import { barAt, yearScale } from './year-scale.ts';

const counted = (value: string, count: number): FacetCount => ({ value, count, state: null });
const scale = yearScale(
  [counted('2021', 4), counted('(none)', 9), counted('2018', 2), counted('9999', 0)],
  ['2021', '2018', '(none)'],
);

describe('yearScale', () => {
  it('has a bar for every year from the first to the last, including those without papers', () => {
    expect(scale).toEqual({
      bars: [
        { from: 2018, to: 2018, count: 2 },
        { from: 2019, to: 2019, count: 0 },
        { from: 2020, to: 2020, count: 0 },
        { from: 2021, to: 2021, count: 4 },
      ],
      first: 2018,
      last: 2021,
      highest: 4,
    });
  });

  it.each([
    [1977, 2024, 48, '1977-1977', '2024-2024'],
    [1976, 2024, 25, '1976-1977', '2024-2024'],
    [1911, 2024, 23, '1911-1914', '2020-2024'],
    [1687, 2026, 35, '1687-1689', '2020-2026'],
    [1000, 2026, 21, '1000-1049', '2000-2026'],
  ])('from %i to %i there are %i bars, from %s to %s', (first, last, count, opening, closing) => {
    const years = [String(first), String(last)];
    const { bars } = yearScale(
      years.map((year) => counted(year, 1)),
      years,
    );
    expect(bars.length).toBe(count);
    expect([bars.at(0), bars.at(-1)].map((bar) => `${bar?.from}-${bar?.to}`)).toEqual([opening, closing]);
  });

  it('adds up the papers of the years of a bar', () => {
    const years = ['1911', '1990', '1993', '1994', '1995'];
    const { bars, highest } = yearScale(
      years.map((year) => counted(year, 2)),
      years,
    );
    expect(bars.find(({ from }) => from === 1990)).toEqual({ from: 1990, to: 1991, count: 2 });
    expect(highest).toBe(4);
  });
});

describe('barAt', () => {
  it('gives every bar the same width', () => {
    expect([0, 0.24, 0.25, 0.5, 0.74, 0.75, 0.99].map((share) => barAt(scale, share))).toEqual([
      0, 0, 1, 2, 2, 3, 3,
    ]);
  });

  it('clamps shares below 0 and above 1', () => {
    expect([-3, 1, 7].map((share) => barAt(scale, share))).toEqual([0, 3, 3]);
  });
});
