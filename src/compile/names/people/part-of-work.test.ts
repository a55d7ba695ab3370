import { expect, it } from 'vitest';
import { isPartOfWork } from './part-of-work.ts';

it.each([
  ['Part II', true],
  ['PART II.', true],
  ['Volume I', true],
  ['Teil IV', true],
  ['Berry II', false],
  ['Part Two', false],
  ['Frost IV', false],
])('isPartOfWork judges “%s”', (text, isPart) => {
  expect(isPartOfWork(text)).toBe(isPart);
});
