/** Separates the lines; a line that contains it has it escaped. */
const separator = '~';

const escapes: ReadonlyMap<string, string> = new Map([
  ['%', '%25'],
  [separator, '%7E'],
]);
const unescaped = /[%~]/gu;
const escaped = /%(?:25|7E)/gu;

/** Writes the sender's lines about the papers of a reading list, one for each, for its link. */
export function formatLines(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim().replace(unescaped, (sign) => escapes.get(sign) ?? sign))
    .join(separator)
    .replace(/~+$/u, '');
}

/** Reads the sender's lines; those at the end that are empty are missing. */
export function parseLines(text: string): readonly string[] {
  return text.split(separator).map((line) => line.replace(escaped, decodeURIComponent).trim());
}
