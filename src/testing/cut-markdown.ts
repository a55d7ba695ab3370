import { parseMarkdownInHtml } from '../compile/markdown/parse-markdown-in-html.ts';
import { styledText } from '../compile/markdown/styled-text.ts';
import { type CutLine, cutLine } from '../compile/reading/lines/atoms.ts';
import { Memo } from '../compile/reading/lines/memo.ts';
import { type Span, spansOf } from '../compile/reading/lines/spans.ts';

/** The first paragraph of some markdown, cut as a line of an entry is; empty without a paragraph. */
export function cutMarkdown(markdown: string): CutLine {
  const [paragraph] = parseMarkdownInHtml(markdown, [1]) ?? [];
  const children = paragraph !== undefined && 'children' in paragraph ? paragraph.children : [];
  return cutLine(styledText(children), new Memo());
}

/** All spans of that paragraph, by their first atom. */
export function spansOfMarkdown(markdown: string): readonly (readonly Span[])[] {
  return spansOf(cutMarkdown(markdown));
}
