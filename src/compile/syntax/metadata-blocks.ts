/** The fences of pandoc's metadata blocks. */
const start = /^-{3,}[ \t]*$/u;
const end = /^(?:-{3,}|\.\.\.)[ \t]*$/u;
/** A first line of CSL items: `- id: frost2019`, `references:`. */
const first = /^(?:-[ \t]+(?:id|type|title|author)[ \t]*:|references:[ \t]*$)/u;
const blank = /^\s*$/u;
/** A block that has not ended after this many lines is taken for an unclosed one. */
const maxLines = 2000;

/**
 * Makes code of pandoc's metadata blocks that list works, `---`, `- id: frost2019`, …, `...`: markdown would
 * make rules, lists and headings of them. The lines keep their numbers. A block is closed, begins after a
 * blank line, and has no backticks in a row.
 */
export function metadataAsCode(lines: readonly string[]): readonly string[] {
  const changed = new Map<number, string>();
  for (let at = 0; at < lines.length - 1; at += 1) {
    if (!start.test(lines[at] ?? '') || !first.test(lines[at + 1] ?? '')) continue;
    if (at > 0 && !blank.test(lines[at - 1] ?? '')) continue;
    const length = lines.slice(at + 1, at + 1 + maxLines).findIndex((line) => end.test(line));
    const block = lines.slice(at + 1, at + 1 + length);
    if (length < 0 || block.some((line) => line.includes('```'))) continue;
    changed.set(at, '```yaml').set(at + 1 + length, '```');
    at += length + 1;
  }
  return changed.size === 0 ? lines : lines.map((line, index) => changed.get(index) ?? line);
}
