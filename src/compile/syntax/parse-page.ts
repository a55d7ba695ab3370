import type { Html, Root } from 'mdast';
import type { Reporter } from '../diagnostics/reporter.ts';
import { parseFast } from '../fast-parse/parse-fast.ts';
import { exportBoilerplate, type LineRange, withLinesBlanked } from '../gitbook/export-boilerplate.ts';
import { splitInlineTags } from '../gitbook/inline-tags.ts';
import { nestBlocks } from '../gitbook/nest-blocks.ts';
import { closeHtml } from '../html/close-html.ts';
import { convertHtmlBlocks } from '../html/html-blocks.ts';
import { htmlNodesIn } from '../html/html-in.ts';
import { restoreIndentedHtml } from '../html/indented-html.ts';
import { convertInlineHtml } from '../html/inline-html.ts';
import { parseWithTagsBelowHtml } from '../html/tags-below-html.ts';
import { isTooDeep, opensTooDeep } from '../markdown/nesting.ts';
import { TreeCache } from '../markdown/tree-cache.ts';
import type { SourceFile } from '../read/read-list.ts';
import { dashesAsMarkers } from './dashed-items.ts';
import { definitionsAsItems } from './definition-lists.ts';
import { endItemsAtHeadings, nestBulletsBelowNumbers } from './ends-of-items.ts';
import { titlesFromSummaries } from './folds.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { convertHeadlessTables } from './headless-tables.ts';
import { convertIndentedLists } from './indented-lists.ts';
import { restoreColumns, separateMarkers } from './joined-markers.ts';
import { repairMalformedLinks } from './malformed-links.ts';
import { type FindMatterItems, matterList } from './matter-items.ts';
import { metadataAsCode } from './metadata-blocks.ts';
import { convertNonstandardLists } from './nonstandard-lists.ts';
import { parseInChunks } from './parse-in-chunks.ts';
import { levelHeaders } from './ragged-tables.ts';
import { resolveReferences } from './resolve-references.ts';
import { withoutShortcodes } from './shortcodes.ts';
import { thoroughParserFor } from './thorough-parser.ts';
import { findTooComplexParagraphs, restoreTooComplexParagraphs } from './too-complex-paragraphs.ts';
import { parseWithUnclosedBlocks } from './unclosed-blocks.ts';
import { linkUndefinedReferences } from './undefined-references.ts';
import { dropWikiBrackets } from './wiki-links.ts';
import { restoreYears } from './years-as-numbers.ts';

/** A parsed page. Positions refer to the file. */
export interface PageSyntax {
  readonly path: string;
  readonly lines: readonly string[];
  readonly frontMatter: FrontMatter;
  /** Lines that the host added to the export; they are not part of the tree. */
  readonly boilerplate: readonly LineRange[];
  readonly root: Root;
  /** Tells whether the tree begins with a list of the works that the front matter lists. */
  readonly listsInFrontMatter: boolean;
  /** Copies of the HTML nodes, taken before conversion to markdown. */
  readonly html: readonly Html[];
}

const parseMarkdown = (markdown: string): Root => {
  const parse = thoroughParserFor(markdown);
  return parseWithTagsBelowHtml(markdown, (text) => parseFast(text, parse));
};

/**
 * Parses a page. Front matter, export boilerplate and paragraphs that are too complex to parse are first
 * blanked, to keep line numbers. The works that front matter lists are a list above the text. Throws a
 * RangeError if nesting is too deep or there are too many such paragraphs. `cache` keeps what an edit leaves
 * unchanged.
 */
export function parsePage(
  { path, text }: SourceFile,
  reporter: Reporter,
  findItems: FindMatterItems = () => [],
  cache = new TreeCache(),
): PageSyntax {
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
  const pageLines = withLinesBlanked(lines, blanked);
  const tooComplex = findTooComplexParagraphs(path, pageLines, reporter);
  if (tooComplex === null)
    throw new RangeError(`${path} has too many paragraphs that are too complex to parse`);
  const separated = separateMarkers(
    dashesAsMarkers(
      definitionsAsItems(
        levelHeaders(metadataAsCode(withoutShortcodes(withLinesBlanked(pageLines, tooComplex)))),
      ),
    ),
  );
  if (separated.lines.some(opensTooDeep)) throw new RangeError(`${path} is nested too deeply`);
  const root = parseWithUnclosedBlocks(
    path,
    separated.lines,
    (markdown) => parseInChunks(markdown, cache, parseMarkdown),
    reporter,
  );
  if (isTooDeep(root)) throw new RangeError(`${path} is nested too deeply`);
  const listed = matterList(findItems(frontMatter, lines), parseMarkdown);
  root.children.unshift(...listed);
  convertIndentedLists(root, separated.lines, parseMarkdown);
  convertHeadlessTables(root, separated.lines, parseMarkdown);
  restoreYears(root, separated.lines);
  restoreColumns(root, separated.columns);
  restoreIndentedHtml(root);
  closeHtml(path, root, reporter);
  splitInlineTags(root);
  nestBlocks(path, root, reporter);
  const html = htmlNodesIn(root).map((node) => ({ ...node }));
  convertHtmlBlocks(root, cache);
  titlesFromSummaries(root, parseMarkdown);
  convertInlineHtml(root);
  resolveReferences(root);
  linkUndefinedReferences(root);
  repairMalformedLinks(root);
  dropWikiBrackets(root, separated.lines);
  convertNonstandardLists(root);
  nestBulletsBelowNumbers(root);
  endItemsAtHeadings(root);
  restoreTooComplexParagraphs(root, tooComplex, lines);
  return { path, lines, frontMatter, boilerplate, root, listsInFrontMatter: listed.length > 0, html };
}
