import { describe, expect, it } from 'vitest';
import { addedValues, compareAdded, periodStart } from './added-periods.ts';

describe('a period that ends with the last change', () => {
  it.each([
    ['1d', '2024-03-02', '2024-03-02'],
    ['7d', '2024-03-02', '2024-02-25'],
    ['2w', '2024-03-02', '2024-02-18'],
    ['1m', '2024-03-31', '2024-03-02'],
    ['1y', '2023-03-02', '2022-03-03'],
    ['7D', '2024-03', '2024-02-24'],
    ['0d', '2024-03-02', null],
    ['7', '2024-03-02', null],
    ['7d', '', null],
    ['7d', '2024-13', null],
  ])('%s before %s begins on %s', (text, lastChange, start) => {
    expect(periodStart(text, lastChange)).toBe(start);
  });
});

describe('the values of the facet', () => {
  it.each([
    ['2024-03-02', ['7d', '30d', '90d', '2024']],
    ['2024-02-24', ['30d', '90d', '2024']],
    ['2023-12-31', ['90d', '2023']],
    ['2022-07', ['2022']],
    [null, []],
  ])('of a paper added on %s', (added, values) => {
    expect(addedValues('2024-03-02')({ added })).toEqual(values);
  });

  it('are only years if the last change is not known', () => {
    expect(addedValues('')({ added: '2024-03-02' })).toEqual(['2024']);
  });

  it('begin with the shortest period and end with the earliest year', () => {
    const values = ['2022', '90d', '2024', '7d', '30d'];
    expect(values.sort(compareAdded)).toEqual(['7d', '30d', '90d', '2024', '2022']);
  });
});
