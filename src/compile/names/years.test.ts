import { describe, expect, it } from 'vitest';
import { takeShortYear, takeYear } from './years.ts';

describe('takeYear', () => {
  it.each([
    ['OSDI 2022', 2022, 'OSDI'],
    ['OSDI 22', 2022, 'OSDI'],
    ['OSDI 2022b', 2022, 'OSDI'],
    ["NeurIPS'23", 2023, 'NeurIPS'],
    ["S&P '23", 2023, 'S&P'],
    ['USENIX Security 23', 2023, 'USENIX Security'],
    ['USENIX Security 98', 1998, 'USENIX Security'],
    ['WiSec 19', 2019, 'WiSec'],
    [
      'Advances in Neural Information Processing Systems 29',
      null,
      'Advances in Neural Information Processing Systems 29',
    ],
    ['KNAR-2020', 2020, 'KNAR'],
    ['J. Weather 1897', 1897, 'J. Weather'],
    ['LNCS 1592, 1999', 1999, 'LNCS 1592'],
    ['LNCS 1592', null, 'LNCS 1592'],
    ['Lecture Notes in Computer Science 1838', null, 'Lecture Notes in Computer Science 1838'],
    ['Nature Methods 12', null, 'Nature Methods 12'],
    ['Volume of Knots 12', null, 'Volume of Knots 12'],
    ['Kites 77', null, 'Kites 77'],
    ['2026.04 KNAR', 2026, 'KNAR'],
    ['KNAR 2025-11', 2025, 'KNAR'],
    ['KNAR, 2025/11/06', 2025, 'KNAR'],
    ['2018-03', 2018, '03'],
    ['2024.0451 Knots', null, '2024.0451 Knots'],
    ['Forum on Ropes (KFR ’2011)', 2011, 'Forum on Ropes (KFR)'],
    ['Forum on Ropes (KFR ’11)', 2011, 'Forum on Ropes (KFR)'],
  ])('takes the year out of “%s”', (text, year, name) => {
    expect(takeYear(text)).toEqual({ year, name });
  });
});

describe('takeShortYear', () => {
  it.each([
    ['Knotsec 23', { year: 2023, name: 'Knotsec' }],
    ['KN 08', { year: 2008, name: 'KN' }],
    ['Knotsec 45', null],
    ['KNOT-23', { year: 2023, name: 'KNOT' }],
    ['Kite Letters 12', null],
    ['Knotsec 2023', null],
  ])('reads “%s”', (text, year) => {
    expect(takeShortYear(text)).toEqual(year);
  });
});
