import { describe, expect, it } from 'vitest';
import { partsOfVenue } from './venue-parts.ts';

describe('partsOfVenue', () => {
  it.each([
    ['SOSP 2015', '', 'SOSP 2015', ''],
    ['Carl Elm SOSP 2015', 'Carl Elm', 'SOSP 2015', ''],
    ['Google KDD 2020', 'Google', 'KDD 2020', ''],
    ["DeepSeek SC' 24", 'DeepSeek', "SC' 24", ''],
    ['VLDB 2021 from Ada Frost', '', 'VLDB 2021', 'from Ada Frost'],
    ['SIGMOD 2018 demo of KnotDB', '', 'SIGMOD 2018', 'demo of KnotDB'],
    ['ACM SIGCOMM 2020', '', 'ACM SIGCOMM 2020', ''],
    ['NeurIPS Workshop on Kites', '', 'NeurIPS Workshop on Kites', ''],
    ['Powertech 2022 by the sea', '', 'Powertech 2022 by the sea', ''],
  ])('parts %s', (text, before, venue, after) => {
    expect(partsOfVenue(text)).toEqual({ before, venue, after });
  });
});
