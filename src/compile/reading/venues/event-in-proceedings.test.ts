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
    ['Kite Letters, v. 125, n. 4, p. 841--872', 'Kite Letters'],
    ['Journal of Kites: Theory and Wind, v. 2010, n. 11, p. P11015', 'Journal of Kites: Theory and Wind'],
    ['Journal of Kites, v. 34, n. suppl 2, p. S221--S221', 'Journal of Kites'],
    ['Kite One, v. 10, n. 5, p. e0128174', 'Kite One'],
    ['Journal of Slow Kites, p. cnx023', 'Journal of Slow Kites'],
    ['Revista de Cometas, t. 4, núm. 2, pp. 17-33, 2009', 'Revista de Cometas'],
    ['Kites, v.12, n.3, p.55-60', 'Kites'],
    ['Kites: Lore of the Wind, v. 28, n. 8', 'Kites: Lore of the Wind'],
    ['Wind Congress, Section B', 'Wind Congress, Section B'],
    ['Elsevier Neurocomputing', 'Neurocomputing'],
    ['ACS Journal of the American Chemical Society', 'Journal of the American Chemical Society'],
    ['ACS Journal of Unknown Kites', 'ACS Journal of Unknown Kites'],
    ['IEEE Software', 'IEEE Software'],
    ['Annual Kite Conference, Frosthaven', 'Annual Kite Conference'],
    ['Annual Kite Conference, Proceedings', 'Annual Kite Conference, Proceedings'],
    ['In Ada Frost and Max B. Berg. eds. Knots and Kites', 'Knots and Kites'],
    ['In Knots and Kites. Ada Frost, Max Berg (Eds.), Knot Press, pages 7-15', 'Knots and Kites'],
    ['Knots, Ropes and Kites, May 2021', 'Knots, Ropes and Kites'],
  ])('%s', (text, name) => {
    expect(venueOf(text).venue?.name).toBe(name);
  });
});
