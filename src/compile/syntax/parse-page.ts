import type { Html, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Reporter } from '../diagnostics/reporter.ts';
import { blankLines, exportBoilerplate, type LineRange } from '../gitbook/export-boilerplate.ts';
import { splitInlineTags } from '../gitbook/inline-tags.ts';
import { remarkLiquid } from '../gitbook/liquid-tag.ts';
import { nestBlocks } from '../gitbook/nest-blocks.ts';
import { closeHtml } from '../html/close-html.ts';
import { parseWithHiddenTags } from '../html/hidden-tags.ts';
import { convertHtmlBlocks } from '../html/html-blocks.ts';
import { htmlNodesIn } from '../html/html-in.ts';
import { restoreIndentedHtml } from '../html/indented-html.ts';
import { convertInlineHtml } from '../html/inline-html.ts';
import type { SourceFile } from '../read/read-list.ts';
import {
  mayHoldAutolinkLiteral,
  remarkNoAutolinkLiterals,
  remarkSkipAutolinkSearch,
} from './autolink-literals.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { repairMalformedLinks } from './malformed-links.ts';
import { convertNonstandardLists } from './nonstandard-lists.ts';
import { quarantineParagraphs, restoreParagraphs } from './quarantine.ts';
import { resolveReferences } from './resolve-references.ts';
import { parseWithUnclosedBlocks } from './unclosed-blocks.ts';

/** A parsed page. Positions refer to the file. */
export interface PageSyntax {
  readonly path: string;
  readonly lines: readonly string[];
  readonly frontMatter: FrontMatter;
  /** Lines that the host added to the export; they are not part of the tree. */
  readonly boilerplate: readonly LineRange[];
  readonly root: Root;
  /** The HTML nodes as written, before the tree's were converted to markdown nodes. */
  readonly html: readonly Html[];
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkSkipAutolinkSearch)
  .use(remarkMath, { singleDollarTextMath: false })
  .use(remarkLiquid)
  .freeze();

const withoutAutolinkLiterals = processor().use(remarkNoAutolinkLiterals).freeze();

const parseMarkdown = (markdown: string): Root => {
  const parser = mayHoldAutolinkLiteral(markdown) ? processor : withoutAutolinkLiterals;
  return parseWithHiddenTags(markdown, (text) => parser.parse(text));
};

/**
 * Parses a page. Front matter, export boilerplate and unparsable paragraphs are first blanked, to keep line
 * numbers. Throws a RangeError when nesting is too deep or too many paragraphs are unparsable.
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
      'text that GitBook added to the export was removed',
    );
  const blanked = frontMatter.lines > 0 ? [{ from: 1, to: frontMatter.lines }, ...boilerplate] : boilerplate;
  const own = blankLines(lines, blanked);
  const quarantined = quarantineParagraphs(path, own, reporter);
  if (quarantined === null) throw new RangeError(`${path} is made of paragraphs that no parser can take`);
  const root = parseWithUnclosedBlocks(path, blankLines(own, quarantined), parseMarkdown, reporter);
  restoreIndentedHtml(root);
  closeHtml(path, root, reporter);
  splitInlineTags(root);
  nestBlocks(path, root, reporter);
  const html = htmlNodesIn(root).map((node) => ({ ...node }));
  convertHtmlBlocks(root);
  convertInlineHtml(root);
  resolveReferences(root);
  repairMalformedLinks(root);
  convertNonstandardLists(root);
  restoreParagraphs(root, quarantined, lines);
  return { path, lines, frontMatter, boilerplate, root, html };
}
