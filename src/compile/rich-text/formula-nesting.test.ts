import { expect, test } from 'vitest';
import { formulaNestsTooDeep } from './formula-nesting.ts';

test.each([
  ['x^{2}', false],
  ['{'.repeat(40), false],
  ['{'.repeat(41), true],
  ['\\{'.repeat(1_000), false],
  ['{\\rm a}_{\\bf b}'.repeat(200), false],
  ['\\bf '.repeat(41), true],
  ['\\left( x \\right)'.repeat(200), false],
  ['\\left('.repeat(41), true],
  ['\\begin{matrix} x \\end{matrix}'.repeat(200), false],
  ['('.repeat(4_900), true],
  ['['.repeat(4_900), true],
  ['\\big('.repeat(990), true],
  ['\\big( x \\big) [0, 1)'.repeat(100), false],
  ['}'.repeat(1_000) + '{'.repeat(40), false],
])('whether %j is nested too deeply: %s', (tex, expected) => {
  expect(formulaNestsTooDeep(tex)).toBe(expected);
});
