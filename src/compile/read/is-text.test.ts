import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isText } from './is-text.ts';

describe('isText', () => {
  it.each([
    ['UTF-8', Buffer.from('* Räder für schnelle Züge（文章）\r\n\tund mehr\f')],
    [
      'Cyrillic in an encoding of bytes',
      Uint8Array.from({ length: 2_000 }, (_, index) => 0xc0 + (index % 64)),
    ],
    ['a page with some NULs', Buffer.from(`${'\0'.repeat(10)} and words`)],
    ['a long page with many bells', Buffer.from('a bell \u0007 in each of its lines\n'.repeat(500))],
    ['nothing', new Uint8Array()],
  ])('takes %s for text', (_, bytes) => expect(isText(bytes)).toBe(true));

  it.each([
    ['random bytes', randomBytes(5_000)],
    ['compressed text', deflateSync(randomBytes(3_000).toString('hex'))],
    ['UTF-16 without a mark', Buffer.from('* A Paper on Kites (OSDI 2024)', 'utf16le')],
  ])('does not take %s for text', (_, bytes) => expect(isText(bytes)).toBe(false));
});
