import { describe, expect, it } from 'vitest';
import { fitText, type Room } from './fit-text.ts';

/** Every letter is as wide as it is high. */
const widthOf = (text: string) => [...text].length;
const room: Room = {
  width: 120,
  sizes: [
    { size: 12, lines: 1 },
    { size: 10, lines: 2 },
    { size: 6, lines: 3 },
  ],
};

describe('a text is set', () => {
  it.each([
    ['in the first size that has room for it', 'Kites', 12, ['Kites']],
    ['in lines of about one width', 'On the art of flying', 10, ['On the art', 'of flying']],
    ['also after a slash', 'IEEE/ACM/USENIX', 10, ['IEEE/ACM/', 'USENIX']],
    ['smaller if a word is too long', 'On Aerodynamics of it', 6, ['On Aerodynamics', 'of it']],
    [
      'up to the end of the last line in the last size',
      'Words of some letters to be set in lines of twenty, as many of them as fit there',
      6,
      ['Words of some', 'letters to be set in', 'lines of twenty, as…'],
    ],
    [
      'without the end of a word that is longer than a line',
      'x'.repeat(1_000_000),
      6,
      [`${'x'.repeat(19)}…`],
    ],
    ['if it is empty', '', 12, ['']],
  ])('%s', (_, text, size, lines) => {
    expect(fitText(text, widthOf, room)).toEqual({ size, lines });
  });
});
