import type { Element, RootContent as HastContent } from 'hast';
import { type Options, raw } from 'hast-util-raw';
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { hasTooManyAttributes, htmlNestsTooDeep } from '../markdown/nesting.ts';
import { styledText } from '../markdown/styled-text.ts';
import { withOpenTagsAsText } from './html-tags.ts';

/** A run of blocks as one HTML text, with a numbered placeholder element for each markdown block. */
export interface HtmlSource {
  readonly text: string;
  /** The page's line number for each line of the text. */
  readonly pageLines: readonly number[];
  readonly blocks: readonly RootContent[];
  readonly tree: readonly HastContent[];
}

const placeholder = 'x-markdown';

/**
 * Joins the blocks and parses them as HTML. Positions in the tree refer to the joined text. Throws a
 * RangeError if elements are nested too deeply.
 */
export function htmlSource(blocks: readonly RootContent[]): HtmlSource {
  const pageLines: number[] = [];
  const parts = blocks.map((block, index) => {
    const part =
      block.type === 'html'
        ? withOpenTagsAsText(block.value)
        : `<${placeholder} data-index="${index}"></${placeholder}>`;
    const first = block.position?.start.line ?? 1;
    part.split('\n').forEach((_, below) => {
      pageLines.push(first + below);
    });
    return part;
  });
  const text = parts.join('\n');
  if (htmlNestsTooDeep(text)) throw new RangeError('HTML is nested too deeply');
  if (hasTooManyAttributes(text)) throw new RangeError('HTML has too many attributes');
  // The parser only calls `toString` of the file.
  const file = { toString: () => text } as Options['file'];
  const tree = raw({ type: 'root', children: [{ type: 'raw', value: text }] }, { file });
  return { text, pageLines, blocks, tree: tree.type === 'root' ? tree.children : [] };
}

/** The markdown block that a placeholder element stands for; null for any other element. */
export function markdownBlock({ tagName, properties }: Element, { blocks }: HtmlSource): RootContent | null {
  const index = tagName === placeholder ? Number(properties.dataIndex) : Number.NaN;
  return blocks[index] ?? null;
}

/** A piece of the text with the words of markdown blocks in place of their placeholders. */
export function withWordsOfBlocks(html: string, { blocks }: HtmlSource): string {
  return html.replace(placeholders, (_, index) => {
    const block = blocks[Number(index)];
    return block === undefined ? '' : escaped(styledText([block]).text);
  });
}

const placeholders = new RegExp(`<${placeholder} data-index="(\\d+)"></${placeholder}>`, 'gu');

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Block elements; all others are inline. */
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

/** Whether a node is a block element or contains one: `<font><div>…</div></font>`. */
export function isBlock(node: HastContent): node is Element {
  return node.type === 'element' && (blockNames.has(node.tagName) || node.children.some(isBlock));
}

const structure = /<(\/?)(table|ul|ol|details|div|center|section|article)\b[^>]*?(\/?)>/gi;

/** The number of opened minus closed structural elements in HTML. */
export function nestingChange(html: string): number {
  const tags = [...html.replace(/<!--[\s\S]*?(?:-->|$)/gu, '').matchAll(structure)];
  return tags.reduce((open, [, closes, , empty]) => open + (closes === '/' ? -1 : empty === '/' ? 0 : 1), 0);
}

/** The position of an element in the page, ready to spread into a node. */
export function sourcePosition(
  { position }: Pick<HastContent, 'position'>,
  { pageLines }: HtmlSource,
): Pick<Nodes, 'position'> {
  if (position === undefined) return {};
  const onPage = ({ line, column }: { line: number; column: number }) => ({
    line: pageLines[line - 1] ?? line,
    column,
  });
  return { position: { start: onPage(position.start), end: onPage(position.end) } };
}

/** Joins lines of inline content with breaks. */
export function joinLines(lines: readonly PhrasingContent[][]): PhrasingContent[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [{ type: 'break' as const }, ...line]));
}
