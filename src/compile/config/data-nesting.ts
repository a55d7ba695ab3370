/** Values nested deeper are refused: parsers are recursive, and YAML's takes exponential time. */
const maxDepth = 50;

/** A line indented by more characters may be nested deeper than that. */
const maxIndent = 200;

/** The markers of YAML's lists and keys with which a line opens values: `- - ? `. */
const markers = /^[ \t]*(?:[-?:][ \t]+)+/u;

/**
 * Tells whether a text in YAML, TOML or JSON nests its values too deeply to be parsed. Catching a stack
 * overflow is not enough: if V8 is about to compile a regular expression when the stack is full, it ends the
 * process.
 */
export function dataNestsTooDeep(text: string): boolean {
  let depth = 0;
  for (const [sign] of text.matchAll(/"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[[\]{}]/gu)) {
    // A bracket that closes inside quotation marks closes nothing.
    if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
    else depth += sign.match(/[[{]/gu)?.length ?? 0;
    if (depth > maxDepth) return true;
    if (sign.length > 1) depth -= sign.match(/[[{]/gu)?.length ?? 0;
  }
  return text.split('\n').some((line) => {
    // Fast path: most lines are short.
    if (line.length <= maxDepth) return false;
    const opening = markers.exec(line)?.[0] ?? '';
    return opening.replace(/\s+/gu, '').length > maxDepth || line.search(/[^ \t]/u) > maxIndent;
  });
}

/** Tells whether a value nests objects and arrays too deeply, without recursion. */
export function valueNestsTooDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxDepth) return true;
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
  return false;
}
