import { expect, it } from 'vitest';
import { workOfKeyedPage } from './keyed-page.ts';

it.each([
  ['Frost 2006', 'Relations between slow kites and fast ropes', 2006],
  ['Frost et al. (2016)', 'Slow kites: a promising approach for quiet harbours', 2016],
  ['Frost & Berg, 2016b', 'Kites over Rivers and the Wind above Them', 2016],
])('reads “%s” as the key of “%s”', (key, title, year) => {
  expect(workOfKeyedPage(key, title)).toEqual({ title, year });
});

it.each([
  ['Spring 2020', 'Notes of the course.'],
  ['Harbour 2019', 'What we did in that summer.'],
  ['Summer 2019', 'A course about kites and wind'],
  ['Frost 2006', 'A kite'],
  ['Slow Kites over Rivers', 'Relations between slow kites and fast ropes'],
  ['Frost 2006', null],
])('finds no work in “%s”, described as “%s”', (key, description) => {
  expect(workOfKeyedPage(key, description)).toBeNull();
});
