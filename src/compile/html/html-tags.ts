import type { Nodes } from 'mdast';

/** An HTML tag at its position in the page. */
export interface HtmlTag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly line: number;
  readonly column: number;
}

/** Comments, and elements whose content is not HTML. */
const nonMarkup = /<!--[\s\S]*?(?:-->|$)|<(script|style|textarea)\b[\s\S]*?(?:<\/\1>|$)/gi;
const tag = /<(\/?)([a-z][a-z0-9]*)((?:\s(?:[^<>"']|"[^"]*"|'[^']*')*)?)>/giu;

/** The HTML tags of a node and its descendants, in document order, without self-closing ones. */
export function htmlTags(node: Nodes): HtmlTag[] {
  if (node.type !== 'html')
    return 'children' in node ? node.children.flatMap((child) => htmlTags(child)) : [];
  const markup = node.value.replace(nonMarkup, (text) => text.replace(/[^\n]/gu, ' '));
  const start = node.position?.start ?? { line: 1, column: 1 };
  let { line } = start;
  let lineStart = 1 - start.column;
  let from = 0;
  const tags: HtmlTag[] = [];
  for (const { 1: slash, 2: name = '', 3: attributes = '', index } of markup.matchAll(tag)) {
    for (let end = markup.indexOf('\n', from); end >= 0 && end < index; end = markup.indexOf('\n', from)) {
      line++;
      from = end + 1;
      lineStart = from;
    }
    if (!attributes.endsWith('/'))
      tags.push({ name: name.toLowerCase(), isEnd: slash === '/', line, column: index - lineStart + 1 });
  }
  return tags;
}
