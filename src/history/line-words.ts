import { fold } from '../paper/fold.ts';

const plainText = /^[\x20-\x7e\t]*$/;

/** What a line says, without spaces and the marks of bullets, headings, tables and styles. */
export function contentOf(text: string): string {
  if (plainText.test(text)) return text.replace(/[\s*_`|~#>+\\-]+/g, '');
  return text.replace(/[\s\p{Cc}\ufeff*_`|~#>+\\-]+/gu, '');
}

const address = /https?:\/\/[^\s()<>[\]"'|]+/gu;
const wideLetters = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
/** In characters; the rest of a longer line is not compared. */
const maxLength = 4000;

/** The different words of a line, folded, and its addresses. */
export function wordsOf(line: string): ReadonlySet<string> {
  const words = new Set<string>();
  const text = line.slice(0, maxLength).replace(address, (url) => {
    words.add(shortAddress(url));
    return ' ';
  });
  const isPlain = plainText.test(text);
  const found = isPlain ? text.toLowerCase().match(/[a-z0-9]+/g) : fold(text).match(/[\p{L}\p{N}]+/gu);
  for (const word of found ?? []) {
    if (isPlain || !wideLetters.test(word)) words.add(word);
    // Such scripts have no spaces: pairs of letters are compared.
    else for (let at = 0; at < Math.max(1, word.length - 1); at += 1) words.add(word.slice(at, at + 2));
  }
  return words;
}

/** The addresses in a line, as `wordsOf` has them. */
export function addressesIn(line: string): string[] {
  return (line.match(address) ?? []).map(shortAddress);
}

function shortAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/u, '//').replace(/[/.,;]+$/u, '');
}

/** Whether a word is an address. */
export function isAddress(word: string): boolean {
  return word.startsWith('//');
}
