import { plainTextOf, type RichTextNode } from '../paper/rich-text.ts';

/** What a list says about a paper, as plain text of one line. */
export interface Remarks {
  /** The abstract, if a `<details>` in the remarks is headed “Abstract”. */
  readonly abstract: string | null;
  readonly rest: string | null;
}

/** Block elements, whose children are read as blocks of their own. */
const blockElements: ReadonlySet<string> = new Set(
  'p ul ol li blockquote details aside figure table thead tbody tr'.split(' '),
);
const sentenceEnd = /[.!?:;…。！？]["'”’)\]]?$/u;

/** Separates the abstract from a paper's remarks; each is null if there is none. */
export function remarksOf(notes: readonly RichTextNode[]): Remarks {
  const abstracts = notes.filter(isAbstract);
  return {
    abstract: joined(abstracts.flatMap((node) => blocksOf(withoutSummary(node)))),
    rest: joined(blocksOf(notes.filter((node) => !abstracts.includes(node)))),
  };
}

function isAbstract(node: RichTextNode): boolean {
  if (typeof node === 'string' || node.tag !== 'details') return false;
  const summary = (node.children ?? []).find((child) => typeof child !== 'string' && child.tag === 'summary');
  return summary !== undefined && /^\W*abstract\W*$/iu.test(plainTextOf([summary]));
}

function withoutSummary(node: RichTextNode): RichTextNode[] {
  return typeof node === 'string'
    ? [node]
    : (node.children ?? []).filter((child) => typeof child === 'string' || child.tag !== 'summary');
}

/** The texts of paragraphs and items, in order. */
function blocksOf(nodes: readonly RichTextNode[]): string[] {
  const blocks: string[] = [];
  let inline: RichTextNode[] = [];
  const flush = () => {
    const text = plainTextOf(inline);
    if (text !== '') blocks.push(text);
    inline = [];
  };
  for (const node of nodes) {
    if (typeof node !== 'string' && blockElements.has(node.tag)) {
      flush();
      blocks.push(...blocksOf(node.children ?? []));
    } else inline.push(asMath(node));
  }
  flush();
  return blocks;
}

/** Puts a formula's TeX between `$`. */
function asMath(node: RichTextNode): RichTextNode {
  return typeof node !== 'string' && node.tag === 'math'
    ? { tag: 'em', children: ['$', ...(node.children ?? []), '$'] }
    : node;
}

function joined(blocks: readonly string[]): string | null {
  return blocks.length === 0
    ? null
    : blocks.reduce((text, block) => `${text}${sentenceEnd.test(text) ? '' : ';'} ${block}`);
}
