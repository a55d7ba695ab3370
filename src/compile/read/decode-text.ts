/** What came of decoding a file's bytes. */
export interface DecodedText {
  /** The text with `\n` line ends and without a byte order mark. */
  readonly text: string;
  /** Set when bytes had to be replaced or the file is not UTF-8. */
  readonly problem: string | null;
}

/** Decodes a markdown file: UTF-8, or UTF-16 with a byte order mark. Never throws: unreadable bytes become U+FFFD. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = markedEncoding(bytes);
  const text = new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n');
  if (encoding !== 'utf-8') return { text, problem: `the file is ${encoding.toUpperCase()}` };
  if (text.includes('\0'))
    return { text: text.replaceAll('\0', '\uFFFD'), problem: 'the file holds NUL characters' };
  return { text, problem: isUtf8(bytes) ? null : 'the file holds bytes that are not UTF-8' };
}

function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
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
