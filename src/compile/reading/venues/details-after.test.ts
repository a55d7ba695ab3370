import { describe, expect, it } from 'vitest';
import { venueOf } from './venue-of.ts';

describe('details after the name of a venue', () => {
  it.each([
    ['Northern Kite Conference (NKC). Frosthaven, Elkland, July', 'Northern Kite Conference (NKC)', null],
    ['Northern Kite Conference (NKC).  Frosthaven', 'Northern Kite Conference (NKC)', null],
    ['Workshop on Knots. LNCS, Volume 41, June', 'Workshop on Knots', null],
    [
      'Northern Kite Conference (NKC 2019), Frosthaven, Elkland, Knot Press',
      'Northern Kite Conference (NKC)',
      2019,
    ],
    ['Symposium on Mills. July 2018', 'Symposium on Mills', 2018],
    ['Symposium on Mills. Acceptance rate 12/48 (25%). Elkland, Sept', 'Symposium on Mills', null],
    ['Kites in Wind (KIW) - acceptance rate 34%. July', 'Kites in Wind (KIW)', null],
    ['Journal of Slow Water. Volume 14, pages 103-109', 'Journal of Slow Water', null],
    ['Journal of Slow Water, Volume 104, Issue 2, pp 359-384', 'Journal of Slow Water', null],
    ['Kite Lett. Res. Vol. 3 (1998)', 'Kite Lett. Res.', 1998],
    ['Keynote at Symposium on Mills. Frosthaven, April', 'Symposium on Mills', null],
    ['Patent no KP1. Sponsored by Knot House', 'Patent no KP1', null],
  ])('%j is %j of %j', (text, name, year) => {
    expect(venueOf(text)).toMatchObject({ venue: { name, raw: text }, year });
  });

  it.each([
    ['PhD thesis, University of Elkland', 'University of Elkland'],
    ["Master's thesis at Knot College, 2019", 'Knot College'],
  ])('%j is a thesis of %j', (text, name) => {
    expect(venueOf(text).venue).toEqual({ name, raw: text, kind: 'thesis' });
  });

  it('may be awards', () => {
    const read = venueOf('Northern Kite Conference (NKC). Best Student Paper Award. Elkland, Sept');
    expect(read).toMatchObject({
      venue: { name: 'Northern Kite Conference (NKC)' },
      awards: ['Best Student Paper Award'],
    });
  });

  it.each([
    ['Proceedings of the Academy of Kites. Series B'],
    ['Kites and Knots. A Handbook of Ropes'],
    ['Conference on Kites. Workshop on Knots'],
    ['Front. Plant Sci.'],
  ])('%j has none', (text) => {
    expect(venueOf(text).venue?.name).toBe(text);
  });
});
