import { describe, expect, it } from 'vitest';
import { duration } from './duration.ts';
import { formatTimes, timesOurs } from './ratio.ts';

describe('timesOurs', () => {
  it('divides the usual times', () => expect(timesOurs([2, 1, 3], [40, 10, 20])).toBe(10));

  it('looks only at the tasks that both did', () => expect(timesOurs([1, 1, 8, 8, 8], [5, 5])).toBe(5));
});

describe('formatTimes', () => {
  it('writes the digits that tell something', () => {
    expect([0.004, 0.0312, 0.5, 3.14, 9.96, 152.4].map(formatTimes)).toEqual([
      '<0.01x',
      '0.031x',
      '0.5x',
      '3.1x',
      '10x',
      '152x',
    ]);
  });
});

describe('duration', () => {
  it('writes the digits that tell something', () => {
    expect([0.03456, 1.26, 12.6, 999.4, 1340].map(duration)).toEqual([
      '0.035 ms',
      '1.3 ms',
      '13 ms',
      '999 ms',
      '1.34 s',
    ]);
  });
});
