import type { Reporter } from '../diagnostics/reporter.ts';
import type { LinkResolver } from '../links/resolve-link.ts';
import type { Outline } from '../syntax/outline.ts';
import type { PageSyntax } from '../syntax/parse-page.ts';
import { checkBlocks } from './check-blocks.ts';
import { checkHeadingOrder } from './check-heading-order.ts';
import { checkHtml } from './check-html.ts';
import { checkLinkSyntax } from './check-link-syntax.ts';
import { checkStructure } from './check-structure.ts';

/** Checks the malformed links, HTML, blocks, headings, lists and tables of a page. */
export function checkPage(
  page: PageSyntax,
  outline: Outline,
  resolver: LinkResolver,
  reporter: Reporter,
): void {
  checkLinkSyntax(page, reporter);
  checkHtml(page, resolver, reporter);
  checkBlocks(page, resolver, reporter);
  checkHeadingOrder(page.path, outline, reporter);
  checkStructure(page, outline, reporter);
}
