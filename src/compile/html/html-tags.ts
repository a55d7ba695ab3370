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

/** A tag may hold several that are left open: `<a href="<b title="`. Each takes a pass. */
const maxOpenTags = 20;

/**
 * Makes text of tags that have no end, such as `<a href="https:…` without the second quotation mark: the
 * words after them would be part of an attribute.
 */
export function withOpenTagsAsText(html: string): string {
  let text = html;
  for (let found = 0; found < maxOpenTags; found += 1) {
    const at = openTagAt(text);
    if (at < 0) return text;
    text = `${text.slice(0, at)}&lt;${text.slice(at + 1)}`;
  }
  return text;
}

/** What HTML is made of: comments and the like, and what opens a tag. */
const token = /<!--[\s\S]*?(?:-->|$)|<(script|style|textarea)(?=[\s/>])[\s\S]*?(?:<\/\1>|$)|<\/?[a-z]/giu;

/** Where a tag without end begins; -1 if all end. Quotation marks count only after an equals sign. */
function openTagAt(html: string): number {
  token.lastIndex = 0;
  for (let found = token.exec(html); found !== null; found = token.exec(html)) {
    if (!/^<\/?[a-z]$/iu.test(found[0])) continue;
    const end = endOfTag(html, token.lastIndex);
    if (end < 0) return found.index;
    token.lastIndex = end;
  }
  return -1;
}

function endOfTag(html: string, from: number): number {
  const stop = />|=\s*(["'])/gu;
  stop.lastIndex = from;
  for (let found = stop.exec(html); found !== null; found = stop.exec(html)) {
    const quote = found[1];
    if (quote === undefined) return stop.lastIndex;
    const end = html.indexOf(quote, stop.lastIndex);
    if (end < 0) return -1;
    stop.lastIndex = end + 1;
  }
  return -1;
}
