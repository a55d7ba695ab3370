import type { Html, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Reporter } from '../diagnostics/reporter.ts';
import { blankLines, exportBoilerplate, type LineRange } from '../gitbook/export-boilerplate.ts';
import { freeInlineTags } from '../gitbook/inline-tags.ts';
import { remarkLiquid } from '../gitbook/liquid-tag.ts';
import { nestBlocks } from '../gitbook/nest-blocks.ts';
import { closeHtml } from '../html/close-html.ts';
import { parseWithHiddenTags } from '../html/hidden-tags.ts';
import { readHtmlBlocks } from '../html/html-blocks.ts';
import { htmlIn } from '../html/html-in.ts';
import { restoreIndentedHtml } from '../html/indented-html.ts';
import { readInlineHtml } from '../html/inline-html.ts';
import type { SourceFile } from '../read/read-list.ts';
import { mayHoldBareAddress, remarkFewAddresses, remarkNoAddresses } from './bare-addresses.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { readLooseLists } from './loose-lists.ts';
import { parseWithOpenEnds } from './open-ends.ts';
import { resolveReferences } from './resolve-references.ts';
import { putBack, unreadableParagraphs } from './set-aside.ts';
import { joinSpacedLinks } from './spaced-links.ts';

/** A page as a syntax tree: positions are those of the file. */
export interface PageSyntax {
  readonly path: string;
  readonly lines: readonly string[];
  readonly frontMatter: FrontMatter;
  /** Lines that the host added and that are no part of the list. */
  readonly boilerplate: readonly LineRange[];
  readonly root: Root;
  /** The raw HTML as it is written, which the tree holds as what it means. */
  readonly html: readonly Html[];
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFewAddresses)
  .use(remarkMath, { singleDollarTextMath: false })
  .use(remarkLiquid)
  .freeze();

const withoutAddresses = processor().use(remarkNoAddresses).freeze();

const parseMarkdown = (markdown: string): Root => {
  const parser = mayHoldBareAddress(markdown) ? processor : withoutAddresses;
  return parseWithHiddenTags(markdown, (text) => parser.parse(text));
};

/**
 * Parses one page. Front matter, the host's additions and paragraphs that no parser can take become empty lines first, so that line
 * numbers hold. Throws a RangeError when the page is nested too deeply, or made of such paragraphs.
 */
export function parsePage({ path, text }: SourceFile, reporter: Reporter): PageSyntax {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  const frontMatter = readFrontMatter(path, text, reporter);
  const boilerplate = exportBoilerplate(lines);
  for (const { from } of boilerplate)
    reporter.report(
      'export-boilerplate',
      { file: path, line: from },
      'text that the host added to the export was left out',
    );
  const hidden = frontMatter.lines > 0 ? [{ from: 1, to: frontMatter.lines }, ...boilerplate] : boilerplate;
  const own = blankLines(lines, hidden);
  const unreadable = unreadableParagraphs(path, own, reporter);
  if (unreadable === null) throw new RangeError(`${path} is made of paragraphs that no parser can take`);
  const root = parseWithOpenEnds(path, blankLines(own, unreadable), parseMarkdown, reporter);
  restoreIndentedHtml(root);
  closeHtml(path, root, reporter);
  freeInlineTags(root);
  nestBlocks(path, root, reporter);
  const html = htmlIn(root).map((node) => ({ ...node }));
  readHtmlBlocks(root);
  readInlineHtml(root);
  resolveReferences(root);
  joinSpacedLinks(root);
  readLooseLists(root);
  putBack(root, unreadable, lines);
  return { path, lines, frontMatter, boilerplate, root, html };
}
