import { describe, expect, it } from 'vitest';
import { datedVenue } from './dated-venue.ts';

describe('datedVenue', () => {
  it.each([
    ['Kite Letters. May 3, 2021. doi:10.1000/kite.21', 'Kite Letters', 2021],
    ['Kite Letters. 2021 May 3. doi: 10.1000/kite.21', 'Kite Letters', 2021],
    ['Kite Letters. 2021 May 3;12(3):45-67. doi: 10.1000/kite.21.', 'Kite Letters', 2021],
    ['Kite Letters. Advance May 3, 2021, doi:10.1000/kite.21', 'Kite Letters', 2021],
    ['Kite Letters. Epub 3 May 2021', 'Kite Letters', 2021],
    ['Kite Letters, published online: May 2021', 'Kite Letters', 2021],
    ['Kite Letters. Sept 9, 2019. doi.org/10.1000/kite', 'Kite Letters', 2019],
    ['Kite Letters. Sept 9, 2019. doi/10.1000/kite', 'Kite Letters', 2019],
    ['Kite Letters (3 May 2021), https://doi.org/10.1000/kite', 'Kite Letters', 2021],
    ['Kites, Knots, and Ropes. December 7, 2023', 'Kites, Knots, and Ropes', 2023],
    ['Kite Letters, Volume 41, Issue 2, February 2025, btaf047', 'Kite Letters, Volume 41, Issue 2', 2025],
    ['Cahiers du vent. 3 mai 2021', 'Cahiers du vent', 2021],
    ['Cuadernos del viento, 3 de mayo de 2021', 'Cuadernos del viento', 2021],
    ['Drachenbriefe, 3. Mai 2021. DOI 10.1000/kite', 'Drachenbriefe', 2021],
    ['Kite Letters, 2021-05-03', 'Kite Letters', 2021],
    ['风筝学报, 2021年5月3日', '风筝学报', 2021],
    ['KNOT 2021, July 18-24, 2021', 'KNOT 2021', 2021],
    ['Kite Letters 2021. doi:10.1000/kite', 'Kite Letters 2021', null],
    ['Kite Letters 12(3), PMID: 31234567', 'Kite Letters 12(3)', null],
  ])('%s', (text, name, year) => expect(datedVenue(text)).toEqual({ name, year }));

  it.each([
    'Kite Letters',
    'KNOT 2021',
    'Kite Letters 12(3):45-67, 2021',
    'May 3, 2021',
    'KNOT, July 2021, Workshop on Ropes',
    'arXiv 2021.01234',
    'doi:10.1000/kite',
  ])('%s holds no date after a name', (text) => expect(datedVenue(text)).toBeNull());
});
