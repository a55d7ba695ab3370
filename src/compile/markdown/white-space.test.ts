import { expect, it } from 'vitest';
import { singleSpaced, splitAtSpace } from './white-space.ts';

it.each([
  '',
  ' ',
  'Ropes',
  'Ropes at  sea',
  ' Ropes\tat\nsea ',
  '\u00a0Ropes\u00a0at\u2003 sea',
  'Ropes \n\n',
])('treats white space as the pattern \\s+ does: %j', (text) => {
  expect(singleSpaced(text)).toBe(text.replace(/\s+/gu, ' '));
  expect(splitAtSpace(text)).toEqual(text.split(/\s+/u));
});
