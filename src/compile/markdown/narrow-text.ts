/** Texts longer than this keep their form, because they hold no fields. */
const longest = 2000;

/**
 * The same text with one byte for each character, if all are in Latin-1. V8 keeps two bytes for each in
 * whatever is cut from a page that has a single other character, and matches patterns such as `\p{L}` far
 * more slowly there.
 */
export function narrowText(text: string): string {
  if (text.length > longest) return text;
  const codes = new Array<number>(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 0xff) return text;
    codes[index] = code;
  }
  return String.fromCharCode.apply(null, codes);
}
