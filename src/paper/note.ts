import type { FormulaNode } from './formula.ts';

/** The elements a note may hold. Whatever else a list writes is reduced to its text before it gets here. */
export const noteTags = [
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

export type NoteTag = (typeof noteTags)[number];

/** A node of what a list says: plain text, or one of the allowed elements. Never a string of HTML. */
export type NoteNode = string | NoteElement;

export interface NoteElement {
  tag: NoteTag;
  /** `a`: an absolute http(s) or mailto address, `#id` in the same note, or the path of another page of the list. */
  href?: string | undefined;
  /** `img`: the published file (`files/<hash>-<name>`). */
  src?: string | undefined;
  alt?: string | undefined;
  /** `img`: size in CSS pixels, read from the file, so that nothing jumps when it arrives. */
  width?: number | undefined;
  height?: number | undefined;
  /** Headings, and entries that are headings: the anchor other places link to. */
  id?: string | undefined;
  /** `ol`: the first number. */
  start?: number | undefined;
  /** `aside`: the hint's style; `pre`: the language; `math`: `block` or `inline`. */
  kind?: string | undefined;
  /** `entry`: the id of the paper that a page lists here, in place of the text that lists it, and the line where that stands. */
  paper?: string | undefined;
  line?: number | undefined;
  /** `math`: the formula as MathML; absent when it cannot be read. Its source, in TeX, is the element's text. */
  formula?: FormulaNode[] | undefined;
  children?: NoteNode[] | undefined;
}

/** The entries of a page's text, in order. */
export function entriesOf(nodes: readonly NoteNode[]): NoteElement[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    return node.tag === 'entry' ? [node] : entriesOf(node.children ?? []);
  });
}

/** Reads a note as plain text: blocks are told apart by a space, images give their alternative text, formulas their source. */
export function noteText(nodes: readonly NoteNode[]): string {
  return noteBeginning(nodes, Number.POSITIVE_INFINITY);
}

/** Reads the beginning of a note as plain text: as many characters, and the rest of the text that they end in. */
export function noteBeginning(nodes: readonly NoteNode[], length: number): string {
  const parts: string[] = [];
  collect(nodes, parts, length);
  return parts.join('').replace(/\s+/gu, ' ').trim();
}

const inlineTags: ReadonlySet<NoteTag> = new Set([
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

/** Collects texts until there are as many characters as are wanted; returns how many are still missing. */
function collect(nodes: readonly NoteNode[], parts: string[], wanted: number): number {
  let missing = wanted;
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
