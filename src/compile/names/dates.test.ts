import { describe, expect, it } from 'vitest';
import { dateYear, exactDate, isTimeOfDay } from './dates.ts';

describe('dateYear and exactDate', () => {
  it.each([
    ['4 Feb 2023', 2023, '2023-02-04'],
    ['2024-05', 2024, '2024-05'],
    ['01-2022', 2022, '2022-01'],
    ['13-2022', 2022, null],
    ['3/2019', 2019, null],
    ['15-Oct-14', 2014, '2014-10-15'],
    ['3-May-2017', 2017, '2017-05-03'],
    ['7-Dec-98', 1998, '1998-12-07'],
    ['March 24, 2021 10am CET', 2021, '2021-03-24'],
    ['2020, 2:30 p.m.', 2020, null],
    ['2018', 2018, null],
    ['1997 First Edition', 1997, null],
    ['2nd ed., 2014', 2014, null],
    ['Sommersemester 2023', 2023, null],
    ['1er semestre 2020', 2020, null],
    ['12-14', null, null],
    ['2019:817–831', 2019, null],
    ['57:817-831', null, null],
    ['Kites 2020', null, null],
  ])('read “%s”', (text, year, date) => {
    expect(dateYear(text)).toBe(year);
    expect(exactDate(text)).toBe(date);
  });
});

describe('isTimeOfDay', () => {
  it.each([
    ['2pm CET', true],
    ['10:30 a.m.', true],
    ['2pm', true],
    ['2 PM Club', false],
    ['KNOT 2pm', false],
    ['CET', false],
  ])('judges “%s”', (text, isTime) => {
    expect(isTimeOfDay(text)).toBe(isTime);
  });
});
