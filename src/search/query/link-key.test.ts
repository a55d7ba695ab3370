import { describe, expect, it } from 'vitest';
import { linkKey } from './link-key.ts';

describe('linkKey', () => {
  it.each([
    ['https://www.example.org/paper/', 'http://example.org/paper'],
    ['https://openreview.net/pdf?id=AbC', 'https://openreview.net/forum?noteId=x&id=AbC'],
    ['https://dl.acm.org/doi/10.1145/1?download=true#sec', 'https://dl.acm.org/doi/10.1145/1'],
  ])('%s has the key of %s', (one, other) => {
    expect(linkKey(one)).toBe(linkKey(other));
  });

  it('distinguishes different addresses', () => {
    expect(linkKey('https://example.org/a')).not.toBe(linkKey('https://example.org/b'));
    expect(linkKey('https://openreview.net/forum?id=a')).not.toBe(
      linkKey('https://openreview.net/forum?id=b'),
    );
  });
});
