import { describe, expect, it } from 'vitest';
import { formatDuration } from './duration.ts';
import { formatRatio, ratioToOurs } from './ratio.ts';

describe('ratioToOurs', () => {
  it('divides the medians', () => expect(ratioToOurs([2, 1, 3], [40, 10, 20])).toBe(10));

  it('compares only the tasks that both completed', () =>
    expect(ratioToOurs([1, 1, 8, 8, 8], [5, 5])).toBe(5));
});

describe('formatRatio', () => {
  it('keeps significant digits', () => {
    expect([0.004, 0.0312, 0.5, 3.14, 9.96, 152.4].map(formatRatio)).toEqual([
      '<0.01x',
      '0.031x',
      '0.5x',
      '3.1x',
      '10x',
      '152x',
    ]);
  });
});

describe('formatDuration', () => {
  it('keeps significant digits', () => {
    expect([0.03456, 1.26, 12.6, 999.4, 1340].map(formatDuration)).toEqual([
      '0.035 ms',
      '1.3 ms',
      '13 ms',
      '999 ms',
      '1.34 s',
    ]);
  });
});
