import type { Nodes, Root } from 'mdast';
import { restorePositions } from '../markdown/restore-positions.ts';

const tagLine = /^\s*\{%.*%\}\s*$/u;
/** HTML blocks that end at their own end mark instead of an empty line: a GitBook tag inside is text. */
const endsAtOwnTag = /^<(?:!|\?|(?:script|pre|style|textarea)\b)/i;

/**
 * Parses a page with GitBook tags right below a line of HTML. Markdown would take them for HTML up to the
 * next empty line, so an empty line is inserted before each. Positions refer to the given lines.
 */
export function parseWithTagsBelowHtml(markdown: string, parse: (markdown: string) => Root): Root {
  const root = parse(markdown);
  if (!markdown.includes('{%')) return root;
  const lines = markdown.split('\n');
  const hidden = tagsInHtml(root, lines);
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

/** The numbers, from 1, of the lines with GitBook tags inside HTML. */
function tagsInHtml(node: Nodes, lines: readonly string[]): number[] {
  if ('children' in node) return node.children.flatMap((child) => tagsInHtml(child, lines));
  if (node.type !== 'html' || endsAtOwnTag.test(node.value) || !node.value.includes('{%')) return [];
  const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 0 } };
  const found: number[] = [];
  for (let line = start.line + 1; line <= end.line; line++)
    if (tagLine.test(lines[line - 1] ?? '')) found.push(line);
  return found;
}
