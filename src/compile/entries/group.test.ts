import { describe, expect, it } from 'vitest';
import { namesVenue } from './group.ts';

describe('a heading', () => {
  it.each([
    'IEEE Transactions on Slow Computing',
    'ACM SIGCOMM Computer Communication Review (CCR)',
    'OSDI 2022',
  ])('names a venue: %s', (text) => expect(namesVenue(text)).toBe(true));

  it.each(['Kites in Medicine: A Systematic Review', 'A Short Kite Review', 'Knots: A Survey', '2022'])(
    'names none: %s',
    (text) => expect(namesVenue(text)).toBe(false),
  );
});
