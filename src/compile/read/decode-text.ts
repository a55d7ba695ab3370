import { isText } from './is-text.ts';

/** A decoded file. */
export interface DecodedText {
  /** The text with `\n` line endings and without a byte order mark. */
  readonly text: string;
  /** Why the file is not clean UTF-8; null when it is. */
  readonly problem: string | null;
}

/** Decodes UTF-8, or UTF-16 with a byte order mark; else null. Never throws: invalid bytes become U+FFFD. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const encoding = encodingFromMark(bytes);
  if (encoding === 'utf-8' && !isText(bytes)) return null;
  const text = new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n');
  if (encoding !== 'utf-8') return { text, problem: `the file is encoded in ${encoding.toUpperCase()}` };
  if (text.includes('\0'))
    return { text: text.replaceAll('\0', '\uFFFD'), problem: 'the file contains NUL characters' };
  return { text, problem: isUtf8(bytes) ? null : 'the file contains bytes that are not valid UTF-8' };
}

function encodingFromMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
