import { describe, expect, it } from 'vitest';
import { formatRange, isYear, parseRange } from './year-range.ts';

describe('parseRange', () => {
  it('parses closed and open ranges', () => {
    expect(['2020-2023', '2020-', '-2023'].map(parseRange)).toEqual([
      { from: 2020, to: 2023 },
      { from: 2020 },
      { to: 2023 },
    ]);
  });

  it('rejects malformed and backward ranges, and years outside 1000 to 9999', () => {
    expect(
      ['', '-', '2020', '2023-2020', '0999-2020', '2020-20200', ' 2020-', '2020–2023'].map(parseRange),
    ).toEqual(Array(8).fill(null));
  });

  it('is the inverse of formatRange', () => {
    for (const text of ['2020-2023', '2020-', '-2023', '1000-9999'])
      expect(formatRange(parseRange(text) ?? {})).toBe(text);
  });
});

describe('isYear', () => {
  it('accepts years of four digits', () => {
    expect(['1000', '9999', '0999', '20200', '202x', '-2020'].filter(isYear)).toEqual(['1000', '9999']);
  });
});
