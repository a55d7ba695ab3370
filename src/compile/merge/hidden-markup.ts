/** What markdown hides at the beginning of a line: bullets, numbers, signs of headings and blockquotes. */
const leading = /^\s*(?:(?:[-*+>|]|#{1,6}|\d{1,4}[.)])\s+)*(?:\[[ xX]\]\s+)?/u;
/** Marks of emphasis and code, escapes, tags, and the bars of cells at the end. */
const marks = /\*+|__+|~~|`+|\\(?=[^\w\s])|<[^<>]{1,2000}>|\s\|\s*$/gu;
/** The end of a link or an image: `](https://example.org)`. */
const linkEnd = /\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+["'][^"']*["'])?\)/gu;

/** Tells for each character of a line of markdown whether it is markup that a reader does not see. */
export function hiddenMarkup(line: string): readonly boolean[] {
  const hidden: boolean[] = Array(line.length).fill(false);
  const hide = (from: number, length: number) => hidden.fill(true, from, from + length);
  hide(0, leading.exec(line)?.[0].length ?? 0);
  for (const { 0: mark, index } of line.matchAll(marks)) hide(index, mark.length);
  const ends = new Map(Array.from(line.matchAll(linkEnd), ({ 0: end, index }) => [index, end.length]));
  const open: number[] = [];
  for (let at = 0; at < line.length; at += 1) {
    if (line.charAt(at) === '[') open.push(at);
    if (line.charAt(at) !== ']') continue;
    const start = open.pop();
    const length = ends.get(at);
    if (start === undefined || length === undefined) continue;
    hide(at, length);
    hide(start, 1);
    if (line.charAt(start - 1) === '!') hide(start - 1, 1);
    at += length - 1;
  }
  return hidden;
}

/** A line with spaces in place of its URLs, which readers do not see. Columns stay. */
export function withoutAddresses(line: string): string {
  return line.replace(/\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*|https?:\/\/[^\s<>()[\]]+/gu, (address) =>
    ' '.repeat(address.length),
  );
}
