import type { Nodes, Root } from 'mdast';
import { restorePositions } from '../markdown/restore-positions.ts';
import { pattern } from '../patterns/pattern.ts';

const tagLine = /^\s*\{%.*%\}\s*$/u;
const headingLine = /^ {0,3}#{1,6}\s+\S/u;
/** `<a name="kites"/>`, `<br>`, `</details>`: lines of HTML that are complete by themselves. */
const closedLine = pattern('i')`
  ^\s*(?:<a\s[^<>]*\/?>(?:\s*<\/a>)?\s*|<(?:br|hr|img)\b[^<>]*>\s*
  |<\/(?:details|div|p|center|table|ul|ol)>\s*)+$`;
/** HTML blocks that end at their own end mark instead of an empty line: a GitBook tag inside is text. */
const endsAtOwnTag = /^<(?:!|\?|(?:script|pre|style|textarea)\b)/i;

/**
 * Parses a page with GitBook tags right below a line of HTML, or headings right below one that is complete,
 * such as an anchor. Markdown would take them for HTML up to the next empty line, so an empty line is
 * inserted before each. Positions refer to the given lines.
 */
export function parseWithTagsBelowHtml(markdown: string, parse: (markdown: string) => Root): Root {
  const root = parse(markdown);
  const lines = markdown.split('\n');
  const hidden = hiddenIn(root, lines);
  if (hidden.length === 0) return root;
  const isHidden = new Set(hidden);
  const spread = lines.flatMap((line, index) => (isHidden.has(index + 1) ? ['', line] : [line]));
  const respaced = parse(spread.join('\n'));
  restorePositions(
    respaced,
    spread,
    hidden.map((line, before) => line + before),
  );
  return respaced;
}

/** The numbers, from 1, of the lines inside HTML that are GitBook tags or headings. */
function hiddenIn(node: Nodes, lines: readonly string[]): number[] {
  if ('children' in node) return node.children.flatMap((child) => hiddenIn(child, lines));
  if (node.type !== 'html' || endsAtOwnTag.test(node.value) || !/\n\s*(?:\{%|#)/u.test(node.value)) return [];
  const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 0 } };
  const found: number[] = [];
  for (let line = start.line + 1; line <= end.line; line++) {
    const [before = '', own = ''] = lines.slice(line - 2, line);
    if (tagLine.test(own) || (headingLine.test(own) && closedLine.test(before))) found.push(line);
  }
  return found;
}
