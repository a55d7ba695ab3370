import type { Element, RootContent as HastContent } from 'hast';
import { type Options, raw } from 'hast-util-raw';
import type { Nodes, PhrasingContent, RootContent } from 'mdast';

/** A run of blocks that HTML tags hold together, as one HTML text: blocks of markdown between the tags are named by a number. */
export interface HtmlSource {
  readonly text: string;
  /** The source line of each line of the text. */
  readonly lines: readonly number[];
  readonly blocks: readonly RootContent[];
  readonly tree: readonly HastContent[];
}

const placeholder = 'x-markdown';

/** Joins the blocks and reads them as HTML: positions in the tree are those in the text. */
export function htmlSource(blocks: readonly RootContent[]): HtmlSource {
  const lines: number[] = [];
  const parts = blocks.map((block, index) => {
    const part =
      block.type === 'html' ? block.value : `<${placeholder} data-index="${index}"></${placeholder}>`;
    const first = block.position?.start.line ?? 1;
    part.split('\n').forEach((_, below) => {
      lines.push(first + below);
    });
    return part;
  });
  const text = parts.join('\n');
  // The parser asks a file for nothing but its text.
  const file = { toString: () => text } as Options['file'];
  const tree = raw({ type: 'root', children: [{ type: 'raw', value: text }] }, { file });
  return { text, lines, blocks, tree: tree.type === 'root' ? tree.children : [] };
}

/** The block of markdown that an element stands for; null for an element that the page wrote. */
export function markdownBlock({ tagName, properties }: Element, { blocks }: HtmlSource): RootContent | null {
  const index = tagName === placeholder ? Number(properties.dataIndex) : Number.NaN;
  return blocks[index] ?? null;
}

/** Elements that make blocks: whatever else stands between them is inline. */
const blockNames: ReadonlySet<string> = new Set([
  ...[
    'table',
    'thead',
    'tbody',
    'tfoot',
    'tr',
    'td',
    'th',
    'caption',
    'colgroup',
    'ul',
    'ol',
    'menu',
    'li',
    'dl',
    'dt',
    'dd',
  ],
  ...[
    'p',
    'div',
    'center',
    'section',
    'article',
    'main',
    'header',
    'footer',
    'aside',
    'nav',
    'details',
    'summary',
    'figure',
    'figcaption',
  ],
  ...['blockquote', 'pre', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', placeholder],
]);

/** Tells whether a node makes blocks, by itself or by what it holds: `<font><div>…</div></font>`. */
export function isBlock(node: HastContent): node is Element {
  return node.type === 'element' && (blockNames.has(node.tagName) || node.children.some(isBlock));
}

const structure = /<(\/?)(table|ul|ol|details|div|center|section|article)\b[^>]*?(\/?)>/giu;

/** How many of the elements that hold others a piece of HTML leaves open; below zero when it closes others. */
export function leftOpen(html: string): number {
  const tags = [...html.replace(/<!--[\s\S]*?(?:-->|$)/gu, '').matchAll(structure)];
  return tags.reduce((open, [, closes, , empty]) => open + (closes === '/' ? -1 : empty === '/' ? 0 : 1), 0);
}

/** Where an element stands in the source. */
export function positionOf(
  { position }: Pick<HastContent, 'position'>,
  { lines }: HtmlSource,
): Pick<Nodes, 'position'> {
  if (position === undefined) return {};
  const at = ({ line, column }: { line: number; column: number }) => ({
    line: lines[line - 1] ?? line,
    column,
  });
  return { position: { start: at(position.start), end: at(position.end) } };
}

/** Lines of inline text as one, with breaks between them. */
export function inOneLine(lines: readonly PhrasingContent[][]): PhrasingContent[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [{ type: 'break' as const }, ...line]));
}
