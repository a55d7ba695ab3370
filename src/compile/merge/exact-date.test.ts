import { expect, test } from 'vitest';
import { exactDateOf } from './exact-date.ts';

test.each([
  {
    of: 'an entry prints it',
    dates: [null, '2023-05-17'],
    arxiv: '2211.00001',
    date: '2023-05-17',
    from: 'date',
  },
  { of: 'the arXiv id tells it', dates: [null], arxiv: '2305.00001', date: '2023-05', from: 'arxiv' },
  { of: 'the number is of another year', dates: [null], arxiv: '2211.00001', date: null, from: null },
  { of: 'the number is of the old form', dates: [null], arxiv: 'hep-th/9901001', date: null, from: null },
])('$of', ({ dates, arxiv, date, from }) => {
  expect(
    exactDateOf(
      dates.map((each) => ({ date: each })),
      2023,
      arxiv,
    ),
  ).toEqual({ date, dateFrom: from });
});
