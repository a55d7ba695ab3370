import { describe, expect, it } from 'vitest';
import { linkAttributes } from './external-link.ts';

describe('the attributes of a link', () => {
  it.each([
    ['https://example.org/', 'https://example.org/'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
  ])('to %s outside the list lead to %s, in a new tab that knows nothing of this one', (href, safe) => {
    expect(linkAttributes({ href, external: true })).toEqual({
      href: safe,
      target: '_blank',
      rel: 'noopener noreferrer',
    });
  });

  it('inside the list are the address alone', () => {
    expect(linkAttributes({ href: '?paper=a', external: false })).toEqual({ href: '?paper=a' });
  });
});
