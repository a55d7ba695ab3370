import type { FormulaNode } from './formula.ts';

/** The elements that rich text may contain. The compiler reduces all others to their text. */
export const richTextTags = [
  'p',
  'br',
  'hr',
  'em',
  'strong',
  'del',
  'code',
  'mark',
  'sup',
  'sub',
  'kbd',
  'a',
  'img',
  'ul',
  'ol',
  'li',
  'blockquote',
  'pre',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'figure',
  'figcaption',
  'details',
  'summary',
  'aside',
  'math',
  'entry',
] as const;

export type RichTextTag = (typeof richTextTags)[number];

/** A node of a rich text: text, or an allowed element. Never an HTML string. */
export type RichTextNode = string | RichTextElement;

export interface RichTextElement {
  tag: RichTextTag;
  /**
   * `a`: an absolute http(s) or mailto address, `#id` in the same text, or the path of a page of the list.
   */
  href?: string | undefined;
  /** `img`: the published file (`files/<hash>-<name>`). */
  src?: string | undefined;
  alt?: string | undefined;
  /** `img`: size in CSS pixels, read from the file, to avoid layout shifts. */
  width?: number | undefined;
  height?: number | undefined;
  /** Headings, and entries that are headings: the anchor for links. */
  id?: string | undefined;
  /** `ol`: the first number. */
  start?: number | undefined;
  /** `aside`: the callout's style; `pre`: the language; `math`: `block` or `inline`. */
  kind?: string | undefined;
  /** `entry`: the id of the paper that the page lists here, and the line of its entry. */
  paper?: string | undefined;
  line?: number | undefined;
  /**
   * `math`: the formula as MathML; absent when it cannot be parsed. Its TeX source is the text of the
   * element.
   */
  formula?: FormulaNode[] | undefined;
  children?: RichTextNode[] | undefined;
}

/** The entries of a page's text, in order. */
export function entriesOf(nodes: readonly RichTextNode[]): RichTextElement[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    return node.tag === 'entry' ? [node] : entriesOf(node.children ?? []);
  });
}

/** Rich text as plain text: spaces between blocks, images by alternative text, formulas by their source. */
export function plainTextOf(nodes: readonly RichTextNode[]): string {
  return excerptOf(nodes, Number.POSITIVE_INFINITY);
}

/** The start of a rich text as plain text: at least `length` characters, up to the end of a text node. */
export function excerptOf(nodes: readonly RichTextNode[], length: number): string {
  const parts: string[] = [];
  collect(nodes, parts, length);
  return parts.join('').replace(/\s+/gu, ' ').trim();
}

const inlineTags: ReadonlySet<RichTextTag> = new Set([
  'em',
  'strong',
  'del',
  'code',
  'mark',
  'sup',
  'sub',
  'kbd',
  'a',
]);

/** Appends texts until `limit` characters are reached; returns how many are still missing. */
function collect(nodes: readonly RichTextNode[], parts: string[], limit: number): number {
  let missing = limit;
  for (const node of nodes) {
    if (missing <= 0) break;
    if (typeof node === 'string') {
      parts.push(node);
      missing -= node.length;
      continue;
    }
    const gap = inlineTags.has(node.tag) ? '' : ' ';
    const alt = node.alt ?? '';
    parts.push(gap, alt);
    missing = collect(node.children ?? [], parts, missing - alt.length);
    parts.push(gap);
  }
  return missing;
}
