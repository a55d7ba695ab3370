import { expect, it } from 'vitest';
import { partOfWork } from './title-words.ts';

it.each([
  ['Part II', true],
  ['PART II.', true],
  ['Volume I', true],
  ['Teil IV', true],
  ['Berry II', false],
  ['Part Two', false],
  ['Frost IV', false],
])('partOfWork judges “%s”', (text, isPart) => {
  expect(partOfWork.test(text)).toBe(isPart);
});
