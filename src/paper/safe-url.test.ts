import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSafeAddress, safeUrl } from './safe-url.ts';

const allowed = ['http:', 'https:', 'mailto:'];
const schemes = [
  ...[
    'javascript',
    'data',
    'vbscript',
    'file',
    'blob',
    'filesystem',
    'view-source',
    'about',
    'intent',
    'feed',
  ],
  ...['ms-msdt', 'http', 'https', 'mailto', 'ftp', 'x'],
];
/** What browsers drop from an address, and what only looks like it. */
const noise = [
  '\t',
  '\n',
  '\r',
  '\0',
  '\u0001',
  '\u001f',
  ' ',
  '\u0085',
  '\u00a0',
  '\u2028',
  '\u2029',
  '\u200b',
];
const more = ['\u202e', '\ufeff', '&#9;', '%0a', '/', '\\', ':', '//', '@', '?', '#', 'ｊ', 'A', ''];

/** An address as an attacker might write it: a scheme with odd letters and characters in and around it. */
const address = fc
  .tuple(
    fc.constantFrom(...schemes),
    fc.array(fc.tuple(fc.nat(14), fc.constantFrom(...noise, ...more)), { maxLength: 4 }),
    fc.constantFrom(':', ':', '://', ':///', ':\\\\', '&colon;', '%3A', ''),
    fc.oneof(fc.constantFrom('alert(1)', 'example.org/a', 'text/html,x', 'a@b.example'), fc.string()),
    fc.boolean(),
  )
  .map(([scheme, insertions, colon, rest, isUpper]) => {
    const letters = [...(isUpper ? scheme.toUpperCase() : scheme)];
    for (const [at, text] of insertions) letters.splice(at, 0, text);
    return letters.join('') + colon + rest;
  });

/** The scheme with which a browser would open an address from a page; null if it would not. */
function openedWith(href: string): string | null {
  return URL.canParse(href, 'https://list.example/a/')
    ? new URL(href, 'https://list.example/a/').protocol
    : null;
}

describe('whatever an address is', () => {
  it('only the allowed schemes open, in an address that a dataset may have and in one that becomes a link', () => {
    fc.assert(
      fc.property(address, (given) => {
        const url = safeUrl(given);
        if (url !== null) {
          expect([...allowed, null]).toContain(openedWith(url));
          expect(safeUrl(url)).toBe(url);
        }
        if (isSafeAddress(given)) expect([...allowed, null]).toContain(openedWith(given));
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('safeUrl', () => {
  it.each([
    ['https://example.org/a b', 'https://example.org/ab'],
    ['//example.org/a', 'https://example.org/a'],
    ['java\nscript:alert(1)', null],
    ['JaVaScRiPt:alert(1)', null],
    ['topics/queues.md', null],
    [`https://example.org/${'a'.repeat(2_063)}`, `https://example.org/${'a'.repeat(2_063)}`],
    [`https://example.org/${'a'.repeat(2_064)}`, null],
  ])('reads %j as %j', (given, url) => {
    expect(safeUrl(given)).toBe(url);
  });
});

describe('isSafeAddress', () => {
  it.each([
    ['topics/queues.md#one', true],
    ['javascript%3Aalert(1)', true],
    ['\u0000javascript:alert(1)', false],
    ['a'.repeat(2_083), true],
    ['a'.repeat(2_084), false],
  ])('of %j is %s', (given, isSafe) => {
    expect(isSafeAddress(given)).toBe(isSafe);
  });
});
