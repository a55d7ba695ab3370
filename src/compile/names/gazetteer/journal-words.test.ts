import { expect, it } from 'vitest';
import { isAllAbbreviated } from './journal-words.ts';

it.each([
  ['Clin Genet', true],
  ['Nat Ecol Evol', true],
  ['Geophys. J. Int.', true],
  ['Ada Frost', false],
  ['Gen Chin & Ann Ber', false],
  ['Genet', false],
  ['Frost A', false],
  ['Frost Genet', false],
])('tells that "%s" is a journal in short: %s', (name, expected) => {
  expect(isAllAbbreviated(name)).toBe(expected);
});
