import { markdownText } from '../../cite/references.ts';
import type { RichTextNode } from '../../paper/rich-text.ts';

/** A link whose text is Markdown already. */
export function markdownLink(text: string, href: string): string {
  const address = href.replace(/[<>\\\s]/gu, encodeURIComponent);
  return `[${text}](${/[()]/u.test(address) ? `<${address}>` : address})`;
}

/** Puts a mark around a text but its white space at both ends, beside which a mark would not work. */
export function withMark(text: string, mark: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  return words === '' ? text : `${before}${mark}${words}${mark}${after}`;
}

/** A text as Markdown, in one line. */
export function lineText(text: string): string {
  return markdownText(text.replace(/\s+/gu, ' '));
}

/** Escapes what would begin a list, or make a heading of the line above. */
export function atLineStart(text: string): string {
  return text
    .replace(/^(\d+)([.)])(?=\s)/u, '$1\\$2')
    .replace(/^[-+](?=\s)/u, '\\$&')
    .replace(/^=+$/u, '\\$&');
}

/** Text as a quotation. */
export function quoted(text: string): string {
  return text.replace(/^/gmu, '> ').replace(/ +$/gmu, '');
}

/** The text of code as written, without its last line break. */
export function plainCode(nodes: readonly RichTextNode[]): string {
  return nodes
    .map((node) =>
      typeof node === 'string' ? node : node.tag === 'br' ? '\n' : plainCode(node.children ?? []),
    )
    .join('')
    .replace(/\n$/u, '');
}

/** Code between fences, longer than any run of backticks in it. */
export function fenced(code: string, language: string): string {
  const longest = Math.max(2, ...(code.match(/`+/gu) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language.replace(/[^\w+#-]/gu, '')}\n${code}\n${fence}`;
}

/** Code in a line of text. */
export function codeSpan(code: string): string {
  const longest = Math.max(0, ...(code.match(/`+/gu) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const space = /^`|`$/u.test(code) ? ' ' : '';
  return code === '' ? '' : fence + space + code + space + fence;
}
