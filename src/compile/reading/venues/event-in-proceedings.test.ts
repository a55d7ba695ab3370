import { describe, expect, it } from 'vitest';
import { venueOf } from './venue-of.ts';

describe('the meeting in a title of proceedings', () => {
  it.each([
    [
      'Knots and Ropes - 4th Conference, RAK 2019, Frosthaven, Elkland, May 3-5, 2019, Proceedings, Part II',
      'Knots and Ropes - 4th Conference (RAK)',
      2019,
    ],
    [
      '29th Annual Conference on Knot Logic, KNOL 2021, January 25-28, 2021, Frosthaven (Virtual Event)',
      'Annual Conference on Knot Logic (KNOL)',
      2021,
    ],
    [
      '3rd Workshop on Kites, KNAW@KITE 2018, Held as Part of the 9th Wind Week, WIWE 2018, Elk, June 3, 2018',
      'Workshop on Kites (KNAW@KITE)',
      2018,
    ],
    ['Knots - 4th Conference, {RAK} 2019, Frosthaven, May 3-5, 2019', 'Knots - 4th Conference (RAK)', 2019],
  ])('%s', (text, name, year) => {
    expect(venueOf(text)).toMatchObject({ venue: { name, raw: text }, year });
  });

  it.each([
    ['Journal of Kites [to appear]', 'Journal of Kites'],
    ['Journal of Kites. Online First', 'Journal of Kites'],
    ['KNOT {(2)}', 'KNOT'],
    ['Annual Kite Conference, Frosthaven', 'Annual Kite Conference'],
    ['Annual Kite Conference, Proceedings', 'Annual Kite Conference, Proceedings'],
    ['Knots, Ropes and Kites, May 2021', 'Knots, Ropes and Kites'],
  ])('%s', (text, name) => {
    expect(venueOf(text).venue?.name).toBe(name);
  });
});
