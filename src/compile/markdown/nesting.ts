/** Deeper trees are refused: recursive functions would exhaust the stack. */
const maxDepth = 250;

/** An item indented by more characters is nested deeper than lists are. */
const maxIndent = 400;

const containers = /^(?:\s*(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s)))+/u;

interface Branch {
  readonly children?: readonly unknown[];
}

/**
 * Tells whether a tree is nested too deeply, without recursion. Catching a stack overflow is not enough: if
 * V8 is about to compile a regular expression when the stack is full, it ends the process.
 */
export function isTooDeep(root: Branch): boolean {
  let level: readonly Branch[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxDepth) return true;
    const next: Branch[] = [];
    for (const { children } of level)
      if (children !== undefined) for (const child of children) next.push(child as Branch);
    level = next;
  }
  return false;
}

/** Tells whether a line of markdown opens more quotes and lists than a page can hold. */
export function opensTooDeep(line: string): boolean {
  // Fast path: few lines are long, and fewer begin with many markers.
  if (line.length <= maxDepth) return false;
  const markers = containers.exec(line)?.[0] ?? '';
  return markers.length > maxIndent || markers.replace(/[\s\d]+/gu, '').length > maxDepth;
}

const tag = /<(\/?)([a-z][a-z0-9-]*)(?=[\s/>])[^<>]*>/gi;

/** Elements without content, or ended by the next of their kind: they do not nest by themselves. */
const flat = new Set(
  (
    'area base br col embed hr img input link meta source track wbr ' +
    'p li dt dd tr td th option thead tbody tfoot colgroup rp rt'
  ).split(' '),
);

/** Tells whether the elements of an HTML text are nested too deeply for its parser, which is recursive. */
export function htmlNestsTooDeep(html: string): boolean {
  // Fast path: a tag has at least three characters.
  if (html.length <= maxDepth * 3) return false;
  let depth = 0;
  for (const [, end, name = ''] of html.matchAll(tag)) {
    if (flat.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (end === '/' ? -1 : 1));
    if (depth > maxDepth) return true;
  }
  return false;
}

/** Of a tag: the HTML parser compares each attribute with all before it. */
const maxAttributes = 1_000;

/** Tells whether a tag of an HTML text has more attributes than its parser can read in time. */
export function hasTooManyAttributes(html: string): boolean {
  // Fast path: an attribute has at least two characters, with the space before it.
  if (html.length <= maxAttributes * 2) return false;
  return html
    .split('<')
    .some((text) => (/^[a-z][^>]*/iu.exec(text)?.[0].match(/\s[^\s=]/gu)?.length ?? 0) > maxAttributes);
}
