import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { SourceFile } from '../read/read-list.ts';
import type { Reporter } from '../report/reporter.ts';
import { closeHtml } from './close-html.ts';
import { blankLines, exportBoilerplate, type LineRange } from './export-boilerplate.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { restoreIndentedHtml } from './indented-html.ts';
import { remarkLiquid } from './liquid-tag.ts';
import { nestBlocks } from './nest-blocks.ts';
import { parseWithOpenEnds } from './open-ends.ts';

/** A page as a syntax tree: positions are those of the file. */
export interface PageSyntax {
  readonly path: string;
  readonly lines: readonly string[];
  readonly frontMatter: FrontMatter;
  /** Lines that the host added and that are no part of the list. */
  readonly boilerplate: readonly LineRange[];
  readonly root: Root;
}

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMath, { singleDollarTextMath: false }).use(remarkLiquid).freeze();

/** Parses one page. Front matter and the host's additions become empty lines first, so that line numbers hold. */
export function parsePage({ path, text }: SourceFile, reporter: Reporter): PageSyntax {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  const frontMatter = readFrontMatter(path, text, reporter);
  const boilerplate = exportBoilerplate(lines);
  for (const { from } of boilerplate)
    reporter.report('export-boilerplate', { file: path, line: from }, 'text that the host added to the export was left out');
  const own = blankLines(lines, frontMatter.lines > 0 ? [{ from: 1, to: frontMatter.lines }, ...boilerplate] : boilerplate);
  const root = parseWithOpenEnds(path, own, (markdown) => processor.parse(markdown), reporter);
  restoreIndentedHtml(root);
  closeHtml(path, root, reporter);
  nestBlocks(path, root, reporter);
  return { path, lines, frontMatter, boilerplate, root };
}
