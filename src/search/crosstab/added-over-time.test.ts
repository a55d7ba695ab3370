import { expect, it } from 'vitest';
import { addedOverTime } from './added-over-time.ts';

it('counts the papers added in each month up to the last change', () => {
  expect(addedOverTime(['2023-12-31', '2024-02-01', '2023-12-01', '2024-02'], '2024-03-05')).toEqual([
    { period: '2023-12', count: 2 },
    { period: '2024-01', count: 0 },
    { period: '2024-02', count: 2 },
    { period: '2024-03', count: 0 },
  ]);
});

it('counts those of each year if the history is long', () => {
  const counts = addedOverTime(['2016-05-01', '2024-05-01', '2024-06-01'], '2024-06-01');
  expect(counts.map(({ period, count }) => `${period}: ${count}`)).toEqual([
    ...['2016: 1', '2017: 0', '2018: 0', '2019: 0', '2020: 0', '2021: 0', '2022: 0', '2023: 0', '2024: 2'],
  ]);
});

it('counts papers dated after the last change in its month', () => {
  expect(addedOverTime(['2024-05-01', '2024-07-01'], '2024-05-03')).toHaveLength(1);
});

it('has nothing to count without dates', () => {
  expect(addedOverTime([], '2024-03-05')).toEqual([]);
});
