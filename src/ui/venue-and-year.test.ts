import { expect, it } from 'vitest';
import { venueAndYear } from './venue-and-year.ts';

const venue = { name: 'OSDI', raw: "OSDI '22", kind: 'conference' } as const;

it.each([
  ['OSDI 2022', { venue, year: 2022 }],
  ['OSDI', { venue, year: null }],
  ['2022', { venue: null, year: 2022 }],
  ['', { venue: null, year: null }],
])('“%s”', (text, paper) => {
  expect(venueAndYear(paper)).toBe(text);
});
