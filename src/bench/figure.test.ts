import { describe, expect, it } from 'vitest';
import { type Figure, formatFigures, keepsBudget } from './figure.ts';
import { quantile } from './statistics.ts';

const command: Figure = {
  what: 'a command',
  milliseconds: [1000, 1400, 9000],
  processor: [900, 950, 1000],
  megabytes: 500,
  budget: { milliseconds: 1500, megabytes: 700, judged: 'median' },
};
const waiting: Figure = {
  what: 'waiting',
  milliseconds: [10, 20, 299],
  budget: { milliseconds: 300, judged: 'p95' },
};

describe('quantile', () => {
  it('gives the middle and the slow end, in whatever order the values came', () => {
    const values = Array.from({ length: 101 }, (_, index) => (index * 37) % 101);
    expect([quantile(values, 0.5), quantile(values, 0.95), quantile(values, 1)]).toEqual([50, 95, 100]);
    expect([quantile([7], 0.5), quantile([7], 0.95), quantile([1, 3], 0.5)]).toEqual([7, 7, 1]);
  });

  it('does not make a figure of nothing', () =>
    expect(() => quantile([], 0.5)).toThrow('nothing was measured'));
});

describe('keepsBudget', () => {
  it('judges a command by its usual run, and waiting by its slow end', () => {
    expect([keepsBudget(command), keepsBudget(waiting)]).toEqual([true, true]);
    expect(keepsBudget({ ...command, milliseconds: [1500, 1500, 1] })).toBe(false);
    expect(keepsBudget({ ...waiting, milliseconds: [10, 20, 300] })).toBe(false);
  });

  it('asks for the memory too', () => expect(keepsBudget({ ...command, megabytes: 700 })).toBe(false));
});

describe('formatFigures', () => {
  it('writes one line a figure, with its budget and whether that is kept', () => {
    expect(formatFigures([command, { ...waiting, milliseconds: [301] }]).split('\n')).toEqual([
      '           runs  median     p95  processor  memory  budget',
      'a command     3  1.40 s  9.00 s     950 ms  500 MB  median < 1.50 s, memory < 700 MB  OK',
      'waiting       1  301 ms  301 ms                     p95 < 300 ms                      over',
    ]);
  });
});
