import type { Nodes, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { denseParagraph } from './dense-paragraph.ts';

/** Markdown between HTML tags: the tags around it are known, those in it are inline, and its indentation is the HTML's. */
const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkMath, { singleDollarTextMath: false })
  .use(inlineOnly)
  .freeze();

function inlineOnly(this: Processor): void {
  const data: { micromarkExtensions?: unknown[] } = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    { disable: { null: ['htmlFlow', 'codeIndented'] } },
  ];
}

/** Parses markdown that stands inside HTML. `lines` are the source lines of its own lines. Null when it is too dense to be parsed. */
export function parseFragment(source: string, lines: readonly number[]): RootContent[] | null {
  const written = source.split('\n');
  const indents = written.flatMap((line, index) =>
    index === 0 || line.trim() === '' ? [] : [/^\s*/u.exec(line)?.[0].length ?? 0],
  );
  const indent = Math.min(...indents);
  const text = written.map((line, index) =>
    index === 0 ? line.trimStart() : line.slice(Math.min(indent, line.length)),
  );
  if (denseParagraph(text.map((line) => line.replace(/^\s*</u, '.<'))) !== null) return null;
  const { children } = processor.parse(text.join('\n'));
  for (const node of children) moveTo(lines, node);
  return children;
}

function moveTo(lines: readonly number[], node: Nodes): void {
  const { start, end } = node.position ?? {};
  if (start) start.line = lines[start.line - 1] ?? start.line;
  if (end) end.line = lines[end.line - 1] ?? end.line;
  if ('children' in node) for (const child of node.children) moveTo(lines, child);
}
