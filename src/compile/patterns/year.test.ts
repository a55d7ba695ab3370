import { describe, expect, it } from 'vitest';
import { holdsYear, isYear, recentYearIn, withoutYearAtEnd } from './year.ts';

describe('isYear', () => {
  it.each([
    ['2019', true],
    ['1793', true],
    ['2019a', true],
    ['1234', false],
    ['20190', false],
    ['2019 May', false],
  ])('judges “%s”', (text, expected) => {
    expect(isYear(text)).toBe(expected);
  });
});

describe('holdsYear', () => {
  it.each([
    ['Knots of 1897', true],
    ['Knots, 12019', false],
  ])('judges “%s”', (text, expected) => {
    expect(holdsYear(text)).toBe(expected);
  });
});

describe('recentYearIn', () => {
  it('takes what may be a volume for no year', () => {
    expect(recentYearIn('LNCS 1592, 1999')).toBe(1999);
    expect(recentYearIn('LNCS 1592')).toBeNull();
  });
});

describe('withoutYearAtEnd', () => {
  it.each([
    ['Frost, A. and Berg, B. (2009). “', 'Frost, A. and Berg, B'],
    ['Ada Frost. 2019a.', 'Ada Frost'],
    ['Ada Frost', 'Ada Frost'],
  ])('cuts “%s”', (text, expected) => {
    expect(withoutYearAtEnd(text)).toBe(expected);
  });
});
