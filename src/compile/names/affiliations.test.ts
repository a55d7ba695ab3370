import { expect, it } from 'vitest';
import { affiliationStrength } from './affiliations.ts';

it.each([
  ['Mila', 'sure'],
  ['Mila Quebec', 'sure'],
  ['Yale University', 'sure'],
  ['Mila Berg', 'likely'],
  ['Yale Berg', 'likely'],
])('affiliationStrength judges “%s”', (text, strength) => {
  expect(affiliationStrength(text)).toBe(strength);
});
