import { describe, expect, it } from 'vitest';
import { isInitials } from './person-names.ts';

describe('isInitials', () => {
  it.each(['F.', 'J.-P.', 'K. A', 'J P', 'MH.', 'Yu.'])('is so for “%s”', (text) => {
    expect(isInitials(text)).toBe(true);
  });

  it.each(['NY.', 'DC.', 'II.', 'Ada', 'A-Z'])('is not so for “%s”', (text) => {
    expect(isInitials(text)).toBe(false);
  });
});
