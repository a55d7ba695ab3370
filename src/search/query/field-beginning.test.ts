import { describe, expect, it } from 'vitest';
import { withoutFieldBeginning } from './field-beginning.ts';

describe('withoutFieldBeginning', () => {
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
  ])('%j leaves %j', (query, expected) => {
    expect(withoutFieldBeginning(query)).toBe(expected);
  });
});
