import { describe, expect, it } from 'vitest';
import { formatMeasurements, isWithinBudget, type Measurement } from './measurement.ts';
import { quantile } from './statistics.ts';

const command: Measurement = {
  label: 'a command',
  milliseconds: [1000, 1400, 9000],
  processor: [900, 950, 1000],
  megabytes: 500,
  budget: { median: 1500, memory: 700 },
};
const waiting: Measurement = {
  label: 'waiting',
  milliseconds: [10, 20, 299],
  budget: { p95: 300 },
};

describe('quantile', () => {
  it('returns median and p95 of unsorted values', () => {
    const values = Array.from({ length: 101 }, (_, index) => (index * 37) % 101);
    expect([quantile(values, 0.5), quantile(values, 0.95), quantile(values, 1)]).toEqual([50, 95, 100]);
    expect([quantile([7], 0.5), quantile([7], 0.95), quantile([1, 3], 0.5)]).toEqual([7, 7, 1]);
  });

  it('throws without values', () => expect(() => quantile([], 0.5)).toThrow('nothing was measured'));
});

describe('isWithinBudget', () => {
  it('judges by the median or by the p95, as the budget says', () => {
    expect([isWithinBudget(command), isWithinBudget(waiting)]).toEqual([true, true]);
    expect(isWithinBudget({ ...command, milliseconds: [1500, 1500, 1] })).toBe(false);
    expect(isWithinBudget({ ...waiting, milliseconds: [10, 20, 300] })).toBe(false);
  });

  it('judges the memory too', () => expect(isWithinBudget({ ...command, megabytes: 700 })).toBe(false));

  it('judges by processor time, and by its ratio to that of something else', () => {
    expect(isWithinBudget({ ...command, budget: { processor: 951 } })).toBe(true);
    expect(isWithinBudget({ ...command, budget: { processor: 950 } })).toBe(false);
    expect(isWithinBudget({ ...command, ratio: 2.9, budget: { ratio: 3 } })).toBe(true);
    expect(isWithinBudget({ ...command, ratio: 3, budget: { ratio: 3 } })).toBe(false);
  });
});

describe('formatMeasurements', () => {
  it('formats one line per measurement, with its budget and verdict', () => {
    const measured = [
      command,
      { ...waiting, milliseconds: [301] },
      { ...command, ratio: 4.23, budget: { ratio: 3 } },
    ];
    expect(formatMeasurements(measured).split('\n')).toEqual([
      '           runs  median     p95  processor  memory  ratio  budget',
      'a command     3  1.40 s  9.00 s     950 ms  500 MB         median < 1.50 s, memory < 700 MB  OK',
      'waiting       1  301 ms  301 ms                            p95 < 300 ms                      over',
      'a command     3  1.40 s  9.00 s     950 ms  500 MB   4.2x  ratio < 3x                        over',
    ]);
  });
});
