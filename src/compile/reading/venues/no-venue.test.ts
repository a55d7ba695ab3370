import { expect, test } from 'vitest';
import { isNoVenue } from './no-venue.ts';

test.each([
  ['We held our talks at the harbour in May', true],
  ['Participants in local workshops', true],
  ['How to set up a workshop website', true],
  ['Papers of the workshop on knots', false],
  ['NeurIPS workshops', false],
  ['Kites and Their Makers', false],
  ['A Book of Kites (pp. 1-26). Knot Press', true],
  ['A Book of Kites (Second Edition)', false],
])('“%s” is no venue: %s', (text, expected) => {
  expect(isNoVenue(text)).toBe(expected);
});
