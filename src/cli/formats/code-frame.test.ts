import { expect, test } from 'vitest';
import { codeFrame } from './code-frame.ts';

test.each([
  ['short', 2, 'short', 1],
  [`a${'b'.repeat(200)}`, 1, `a${'b'.repeat(99)}`, 0],
  [`${'b'.repeat(150)}x${'c'.repeat(50)}`, 151, `${'b'.repeat(50)}x${'c'.repeat(49)}`, 50],
  ['tab\tand\u001b[2J', 4, 'tab and [2J', 3],
  ['ends here', 10, 'ends here', 9],
])('the frame of %j at column %i', (line, column, text, at) => {
  expect(codeFrame(line, column)).toEqual({ text, at });
});

test.each([undefined, '', '  '])('no frame of %j', (line) => {
  expect(codeFrame(line, 1)).toBeNull();
});
