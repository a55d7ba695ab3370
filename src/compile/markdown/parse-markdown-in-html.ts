import type { Nodes, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { firstTooComplexParagraph } from './first-too-complex-paragraph.ts';
import {
  remarkLazyAutolinkTransform,
  remarkWithoutConstructs,
  unneededConstructs,
} from './needed-constructs.ts';

/** For markdown between HTML tags: tags in it are inline, and indentation does not make code. */
const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkLazyAutolinkTransform)
  .use(remarkMath, { singleDollarTextMath: false })
  .use(inlineOnly)
  .freeze();

const parserWithout = (constructs: readonly string[]) =>
  processor().use(remarkWithoutConstructs, constructs).freeze();

/** The parsers that were made, by the names of the constructs that they lack. */
const parsers = new Map<string, ReturnType<typeof parserWithout>>();

/** Parses a text without the constructs that it cannot hold: looking for these takes most of the time. */
function parse(text: string): Root {
  const unneeded = unneededConstructs(text);
  const key = unneeded.join();
  const parser = parsers.get(key) ?? parserWithout(unneeded);
  parsers.set(key, parser);
  return parser.parse(text);
}

function inlineOnly(this: Processor): void {
  const data: { micromarkExtensions?: unknown[] } = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    { disable: { null: ['htmlFlow', 'codeIndented'] } },
  ];
}

/**
 * Parses markdown inside HTML. `pageLines` gives the page's line number for each line of the source. Null if
 * it is too complex to parse.
 */
export function parseMarkdownInHtml(source: string, pageLines: readonly number[]): RootContent[] | null {
  const sourceLines = source.split('\n');
  const indents = sourceLines.flatMap((line, index) =>
    index === 0 || line.trim() === '' ? [] : [/^\s*/u.exec(line)?.[0].length ?? 0],
  );
  const indent = Math.min(...indents);
  const text = sourceLines.map((line, index) =>
    index === 0 ? line.trimStart() : line.slice(Math.min(indent, line.length)),
  );
  if (firstTooComplexParagraph(text.map((line) => line.replace(/^\s*</u, '.<'))) !== null) return null;
  const { children } = parse(text.join('\n'));
  for (const node of children) mapLines(pageLines, node);
  return children;
}

function mapLines(pageLines: readonly number[], node: Nodes): void {
  const { start, end } = node.position ?? {};
  if (start) start.line = pageLines[start.line - 1] ?? start.line;
  if (end) end.line = pageLines[end.line - 1] ?? end.line;
  if ('children' in node) for (const child of node.children) mapLines(pageLines, child);
}
