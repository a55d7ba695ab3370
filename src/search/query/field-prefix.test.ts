import { describe, expect, it } from 'vitest';
import { withoutFieldPrefix } from './field-prefix.ts';

describe('withoutFieldPrefix', () => {
  it.each([
    ['gpu sharing ve', 'gpu sharing'],
    ['gpu Venue', 'gpu'],
    ['gpu -aff', 'gpu'],
    ['gpu (ye', 'gpu ('],
    ['ti', ''],
    ['gpu venues', null],
    ['gpu ve ', null],
    ['gpu venue:', null],
    ['', null],
  ])('%j becomes %j', (query, expected) => {
    expect(withoutFieldPrefix(query)).toBe(expected);
  });
});
