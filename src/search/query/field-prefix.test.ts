import { describe, expect, it } from 'vitest';
import { facets } from '../../paper/facets.ts';
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
    expect(withoutFieldPrefix(query, facets)).toBe(expected);
  });
});
