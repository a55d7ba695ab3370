/** A shortcode of Hugo, `{{% resource_link "id" "A Title" %}}`, with the marks around it. */
const shortcode = /(["“‘(]*)\{\{[<%](.*?)[>%]\}\}(["”’).,;:]*)/gu;
/** A quoted argument without a name. Its words may have quotes of their own. */
const argument = /(?<=\s)"(.*?)"(?=\s|$)/gu;
/** What may come before a shortcode that begins a line. */
const opening = /^\s*(?:[-*+>]\s+|\d+[.)]\s+|#+\s+)?$/u;
const fence = /^\s*(?:`{3}|~{3})/u;

/**
 * Keeps the words of Hugo's shortcodes and drops their marks: `{{% resource_link "id" "A Title" %}}` is the
 * title, `{{< br >}}` a line end, `[A Title]({{< ref "kites.md" >}})` a link. Spaces fill the gaps, so that
 * columns stay. Code is left alone.
 */
export function withoutShortcodes(lines: readonly string[]): readonly string[] {
  if (!lines.some(mayHold)) return lines;
  let inCode = false;
  return lines.map((line) => {
    if (fence.test(line)) inCode = !inCode;
    return inCode || !mayHold(line) || line.includes('`') ? line : withoutMarks(line);
  });
}

function mayHold(line: string): boolean {
  return line.includes('{{<') || line.includes('{{%');
}

function withoutMarks(line: string): string {
  const plain = line.replace(shortcode, (whole, before: string, inner: string, after: string, at: number) => {
    const given = [...inner.matchAll(argument)].map(([, value = '']) => value);
    const isAddress = before.endsWith('(') && line[at + before.length - 2] === ']';
    if (isAddress) return `${before}${given[0] ?? ''}`.padEnd(whole.length - after.length) + after;
    const words = before + (/^\s*br\s*\/?$/u.test(inner) ? '<br>' : wordsOf(given, inner)) + after;
    if (opening.test(line.slice(0, at))) return words === '' ? '' : words.padEnd(whole.length);
    return words.padStart(whole.length);
  });
  return /\s$/u.test(line) ? plain : plain.trimEnd();
}

/** The last argument, if it is words rather than an address or the name of an option. */
function wordsOf(given: readonly string[], inner: string): string {
  const last = given.at(-1) ?? '';
  const isSecond = given.length > 1 || /^\s*\S+\s+[^\s"=]+\s+"/u.test(inner);
  return /\s/u.test(last) || (isSecond && /^\p{L}[\p{L}\p{N}’'-]+$/u.test(last)) ? last : '';
}
