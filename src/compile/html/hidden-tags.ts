import type { Nodes, Root } from 'mdast';
import { moveBack } from '../markdown/move-back.ts';

const tagLine = /^\s*\{%.*%\}\s*$/u;
/** HTML that markdown ends at a mark of its own may show a tag as text. */
const ownEnd = /^<(?:!|\?|(?:script|pre|style|textarea)\b)/iu;

/**
 * Parses a page in which GitBook's tags may stand right below a line of HTML: markdown takes them for HTML up to the next empty
 * line. They are set free by an empty line before them; positions are those of the lines as given.
 */
export function parseWithHiddenTags(markdown: string, parse: (markdown: string) => Root): Root {
  const root = parse(markdown);
  const lines = markdown.split('\n');
  const hidden = tagsInHtml(root, lines);
  if (hidden.length === 0) return root;
  const isHidden = new Set(hidden);
  const spread = lines.flatMap((line, index) => (isHidden.has(index + 1) ? ['', line] : [line]));
  const freed = parse(spread.join('\n'));
  moveBack(
    freed,
    spread,
    hidden.map((line, before) => line + before),
  );
  return freed;
}

/** The lines, counted from 1, of tags inside of HTML. */
function tagsInHtml(node: Nodes, lines: readonly string[]): number[] {
  if ('children' in node) return node.children.flatMap((child) => tagsInHtml(child, lines));
  if (node.type !== 'html' || ownEnd.test(node.value) || !node.value.includes('{%')) return [];
  const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 0 } };
  const found: number[] = [];
  for (let line = start.line + 1; line <= end.line; line++)
    if (tagLine.test(lines[line - 1] ?? '')) found.push(line);
  return found;
}
