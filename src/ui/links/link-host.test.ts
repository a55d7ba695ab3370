import { describe, expect, it } from 'vitest';
import { unexpectedHost } from './link-host.ts';

describe('unexpectedHost', () => {
  it.each([
    ['https://usenix.org/x', 'https://other.test/y', 'other.test'],
    ['usenix.org/x', 'https://other.test', 'other.test'],
    ['usenix.org', 'https://usenix.org.other.test', 'usenix.org.other.test'],
    ['www.usenix.org', 'https://other.test', 'other.test'],
    ['see https://usenix.org/x (PDF)', 'https://other.test', 'other.test'],
    ['https://usenix.org@other.test/', 'https://usenix.org@other.test/', 'other.test'],
    ['https://usenix.org\\@other.test/', 'https://other.test/', 'other.test'],
    ['HTTPS://USENIX.ORG', 'https://other.test', 'other.test'],
    ['https://ｕｓｅｎｉｘ。org/', 'https://other.test', 'other.test'],
    ['https://use\u200bnix.org', 'https://other.test', 'other.test'],
    ['https://uѕenix.org/', 'https://uѕenix.org/', 'xn--uenix-h2e.org'],
    ['https://münchen.example', 'https://münchen.example', 'xn--mnchen-3ya.example'],
    ['mail@usenix.org', 'mailto:mail@other.test?subject=x', 'other.test'],
    ['https://usenix.org', 'mailto:usenix.org@other.test', 'other.test'],
    [
      'https://usenix.org',
      `https://usenix.org.${'a'.repeat(60)}.other.test`,
      `…${'a'.repeat(21)}.other.test`,
    ],
    ['https://usenix.org', 'https://192.0.2.7/', '192.0.2.7'],
  ])('says where %s leads if its target is %s', (text, href, host) => {
    expect(unexpectedHost(text, href)).toBe(host);
  });

  it.each([
    ['Paper', 'https://other.test'],
    ['https://usenix.org/x', 'https://www.usenix.org/y'],
    ['www.usenix.org', 'https://usenix.org'],
    ['arxiv.org/abs/2401.00001', 'https://export.arxiv.org/abs/2401.00001'],
    ['mail@usenix.org', 'mailto:mail@usenix.org?subject=x'],
    ['Node.js', 'https://other.test'],
    ['README.md', 'https://other.test'],
    ['v1.2/notes', 'https://other.test/'],
    ['A title, i.e. a line of words', 'https://other.test'],
    ['https://usenix.org', 'not an address'],
  ])('says nothing of %s, which leads to %s', (text, href) => {
    expect(unexpectedHost(text, href)).toBeNull();
  });
});
