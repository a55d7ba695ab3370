/**
 * TeX math within one line: `$O(n)$`, but not `$5 and $6`. As in pandoc, no space is inside the signs and no
 * digit after the second. Braces must be balanced for TeX, and for BibTeX, which also counts `\{`: they would end the
 * field.
 */
const mathPattern = /(?<![\\$\w])\$(?=[^\s$])(?:\\.|[^$\\])*?(?<=[^\s\\])\$(?![\d$])/gu;

/** Writes a text with its TeX math unchanged, and the text around it by the given function. */
export function withMath(
  text: string,
  write: (text: string) => string,
  writeMath: (math: string) => string = (math) => math,
): string {
  let written = '';
  let end = 0;
  for (const match of text.matchAll(mathPattern)) {
    const [math] = match;
    if (!isBalanced(math, /\\.|[{}]/gsu) || !isBalanced(math, /[{}]/gu)) continue;
    written += write(text.slice(end, match.index)) + writeMath(math);
    end = match.index + math.length;
  }
  return written + write(text.slice(end));
}

/** Whether the braces among the given signs are balanced. */
function isBalanced(math: string, signs: RegExp): boolean {
  let depth = 0;
  for (const [sign] of math.matchAll(signs)) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
