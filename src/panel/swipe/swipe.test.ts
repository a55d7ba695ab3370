import { describe, expect, it } from 'vitest';
import { directionOf } from './swipe.ts';

describe('a swipe', () => {
  it.each([
    [-80, 10, true, 'left', 'left'],
    [80, -10, false, 'right', 'right'],
    [10, 80, true, 'down', 'down'],
    [10, 80, false, null, null],
    [0, -80, true, null, null],
    [-80, 70, true, null, null],
    [-40, 0, true, 'left', null],
    [0, 40, true, 'down', null],
    [8, 8, true, null, null],
  ] as const)(
    'of %i, %i with the sheet at its top: %s begins %s and is done %s',
    (x, y, isAtTop, begun, done) => {
      expect(directionOf({ x, y, isAtTop }, 'begun')).toBe(begun);
      expect(directionOf({ x, y, isAtTop }, 'done')).toBe(done);
    },
  );
});
