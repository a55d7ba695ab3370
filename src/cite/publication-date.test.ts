import { describe, expect, it } from 'vitest';
import { samplePaper } from '../testing/sample-list.ts';
import { publicationDate } from './publication-date.ts';

describe('publicationDate', () => {
  it.each([
    [2022, '2022-07', 'date', 'conference', { year: 2022, month: 7, day: null }],
    [2022, '2022-07-09', 'date', 'conference', { year: 2022, month: 7, day: 9 }],
    [2022, '2021-12', 'date', 'conference', { year: 2022, month: null, day: null }],
    [2022, '2022-05', 'arxiv', 'conference', { year: 2022, month: null, day: null }],
    [2022, '2022-05', 'arxiv', 'preprint', { year: 2022, month: 5, day: null }],
    [2022, null, null, 'preprint', { year: 2022, month: null, day: null }],
    [null, null, null, 'preprint', null],
  ] as const)('%s, %s from %s, %s', (year, date, dateFrom, work, expected) => {
    expect(publicationDate(samplePaper({ year, date, dateFrom }), work, null)).toEqual(expected);
  });
});
