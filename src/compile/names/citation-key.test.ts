import { describe, expect, it } from 'vitest';
import { readCitationKey } from './citation-key.ts';

describe('readCitationKey', () => {
  it.each([
    ['Frostetal2019', 2019, true],
    ['Frost_et_al_2019b', 2019, true],
    ['FrostandVale-Berg2013', 2013, true],
    ['Frostetal', null, true],
    ['Frost2019', 2019, false],
    ['frost2019kites', 2019, false],
    ['Frost_2019a', 2019, false],
    ['DeFrost2002', 2002, false],
    ['Frost2019KL', 2019, true],
    ['FrostBerg2013K', 2013, true],
  ])('reads %s', (text, year, isSure) => expect(readCitationKey(text)).toEqual({ year, isSure }));

  it.each([
    'OSDI2020',
    'Interspeech2020',
    'KITE2020',
    'Office2019Xtra',
    'SandStorm',
    'Kite 2019',
    '2019',
    'Frost et al. 2019',
    'kites',
  ])('finds none in %s', (text) => expect(readCitationKey(text)).toBeNull());
});
