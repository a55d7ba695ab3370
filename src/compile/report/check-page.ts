import { checkBlocks } from '../links/check-blocks.ts';
import { checkHtml } from '../links/check-html.ts';
import { checkLinkSyntax } from '../links/check-link-syntax.ts';
import type { LinkResolver } from '../links/resolve-link.ts';
import { checkShapes } from '../pages/check-shapes.ts';
import { checkHeadingOrder } from '../pages/heading-order.ts';
import type { Outline } from '../pages/outline.ts';
import type { PageSyntax } from '../syntax/parse-page.ts';
import type { Reporter } from './reporter.ts';

/** Reports what a list's maintainer should know of a page's HTML, blocks, headings and tables, and of links that markdown does not see. */
export function checkPage(page: PageSyntax, outline: Outline, resolver: LinkResolver, reporter: Reporter): void {
  checkLinkSyntax(page, reporter);
  checkHtml(page, resolver, reporter);
  checkBlocks(page, resolver, reporter);
  checkHeadingOrder(page.path, outline, reporter);
  checkShapes(page, outline, reporter);
}
