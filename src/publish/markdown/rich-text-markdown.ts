import * as richTextMessages from '../../messages/rich-text.ts';
import { plainTextOf, type RichTextElement, type RichTextNode } from '../../paper/rich-text.ts';
import type { ResolveLink } from '../../ui/links/external-link.ts';
import {
  atLineStart,
  codeSpan,
  fenced,
  lineText,
  markdownLink,
  plainCode,
  quoted,
  withMark,
} from './markdown-text.ts';

/** What writing rich text needs besides its nodes. */
export interface MarkdownContext {
  readonly resolve: ResolveLink;
  /** Where the list's files are. */
  readonly filesAt: string;
  /** How many headings are above the text. */
  readonly level: number;
  /** Writes an entry of a page. */
  readonly entry: (node: RichTextElement) => string;
}

const blocks: ReadonlySet<string> = new Set(
  'p ul ol li blockquote pre h2 h3 h4 h5 h6 table hr figure figcaption details summary aside entry'.split(
    ' ',
  ),
);

/** Rich text as Markdown (GFM), in blocks with an empty line between them. */
export function richTextMarkdown(nodes: readonly RichTextNode[], context: MarkdownContext): string {
  return blocksOf(nodes, context).join('\n\n');
}

/** The blocks of some nodes; what stands between blocks is a paragraph. */
function blocksOf(nodes: readonly RichTextNode[], context: MarkdownContext): string[] {
  const found: string[] = [];
  let inline: RichTextNode[] = [];
  const flush = () => {
    const text = inlineText(inline, context).trim();
    if (text !== '') found.push(atLineStart(text));
    inline = [];
  };
  for (const node of nodes) {
    if (typeof node === 'string' || !(blocks.has(node.tag) || isBlockFormula(node))) inline.push(node);
    else {
      flush();
      const block = blockOf(node, context);
      if (block !== '') found.push(block);
    }
  }
  flush();
  return found;
}

function isBlockFormula({ tag, kind }: RichTextElement): boolean {
  return tag === 'math' && kind === 'block';
}

function blockOf(node: RichTextElement, context: MarkdownContext): string {
  const children = node.children ?? [];
  const inner = () => richTextMarkdown(children, context);
  switch (node.tag) {
    case 'hr':
      return '---';
    case 'ul':
    case 'ol':
      return itemsOf(node, context);
    case 'pre':
      return fenced(plainCode(children), node.kind ?? '');
    case 'math':
      return `$$\n${plainTextOf(children)}\n$$`;
    case 'table':
      return tableOf(node, context);
    case 'blockquote':
      return quoted(inner());
    case 'aside': {
      const label = richTextMessages.hints.get(node.kind ?? '');
      return quoted(label === undefined ? inner() : `**${label}**\n\n${inner()}`);
    }
    case 'summary':
      return `**${inlineText(children, context).trim()}**`;
    case 'entry':
      return context.entry(node);
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6': {
      const level = Math.min(6, Number(node.tag.slice(1)) - 1 + context.level);
      return `${'#'.repeat(level)} ${inlineText(children, context).trim()}`;
    }
    default:
      return inner();
  }
}

function itemsOf({ tag, start = 1, children = [] }: RichTextElement, context: MarkdownContext): string {
  const items = children.filter((child): child is RichTextElement => typeof child !== 'string');
  return items
    .map((item, index) => {
      const mark = tag === 'ol' ? `${start + index}. ` : '- ';
      const text = blocksOf(item.children ?? [], context)
        .join('\n')
        .replace(/^- /u, '');
      return mark + text.replace(/\n(?=.)/gu, `\n${' '.repeat(mark.length)}`);
    })
    .join('\n');
}

function tableOf(table: RichTextElement, context: MarkdownContext): string {
  const rows = rowsOf(table).map((row) =>
    (row.children ?? []).flatMap((cell) =>
      typeof cell === 'string'
        ? []
        : [
            blocksOf(cell.children ?? [], context)
              .join(' ')
              .replace(/\s*\n\s*/gu, ' '),
          ],
    ),
  );
  const width = Math.max(0, ...rows.map((row) => row.length));
  const [head = [], ...body] = rows.map(
    (row) => `| ${[...row, ...Array(width - row.length).fill('')].join(' | ')} |`,
  );
  return width === 0 ? '' : [head, `|${' --- |'.repeat(width)}`, ...body].join('\n');
}

function rowsOf({ children = [] }: RichTextElement): RichTextElement[] {
  return children.flatMap((child) =>
    typeof child === 'string' ? [] : child.tag === 'tr' ? [child] : rowsOf(child),
  );
}

const marks: Readonly<Record<string, string>> = { em: '*', strong: '**', del: '~~' };

function inlineText(nodes: readonly RichTextNode[], context: MarkdownContext): string {
  return nodes.map((node) => (typeof node === 'string' ? lineText(node) : inlineOf(node, context))).join('');
}

function inlineOf(node: RichTextElement, context: MarkdownContext): string {
  const { tag, children = [], href = '', src = '', alt = '' } = node;
  const text = () => inlineText(children, context);
  const mark = marks[tag];
  if (mark !== undefined) return withMark(text(), mark);
  if (tag === 'br') return '\\\n';
  if (tag === 'code' || tag === 'kbd') return codeSpan(plainTextOf(children));
  if (tag === 'math') return `$${plainTextOf(children)}$`;
  if (tag === 'img')
    return src.startsWith('files/')
      ? `!${markdownLink(lineText(alt), context.filesAt + src)}`
      : lineText(alt);
  if (tag !== 'a') return text();
  const target = href.startsWith('#') ? null : context.resolve(href);
  return target === null ? text() : markdownLink(text(), target.href);
}
