import { describe, expect, it } from 'vitest';
import { bands, ceilingOf, greatestWidth, stepAt } from './scales.ts';

describe('bands', () => {
  it.each([1, 2, 7, 40])('fills the width evenly with %i bars', (count) => {
    const { width, leftOf } = bands(count);
    const step = leftOf(1) - leftOf(0);
    expect(width / step).toBeCloseTo(0.75);
    expect(leftOf(0)).toBeCloseTo(0.1 * step);
    expect(leftOf(count - 1) + width).toBeCloseTo(100 - 0.1 * step);
  });
});

describe('greatestWidth', () => {
  it.each([1, 4, 9])('keeps %i bars at 56 pixels', (count) => {
    expect((greatestWidth(count) * bands(count).width) / 100).toBeCloseTo(56);
  });

  it('ends at 960 pixels', () => {
    expect(greatestWidth(40)).toBe(960);
  });
});

describe('stepAt', () => {
  it('has steps of equal size, and puts 1 on the last', () => {
    expect([0, 0.19, 0.2, 0.5, 0.99, 1].map((share) => stepAt(share, 5))).toEqual([1, 1, 2, 3, 5, 5]);
  });
});

describe('ceilingOf', () => {
  it.each([
    [[3, 8], 0, 8],
    [[3, 8], 5, 8],
    [[3, 8], 9, 9],
    [[3, 8], 400, 10],
    [[], 400, 400],
    [[], 0, 1],
  ])('of years with %j papers and %i without a year is %i', (dated, undated, ceiling) => {
    expect(ceilingOf(dated, undated)).toBe(ceiling);
  });
});
