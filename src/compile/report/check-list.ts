import type { Entry } from '../entries/entry.ts';
import { checkBlocks } from '../links/check-blocks.ts';
import { checkHtml } from '../links/check-html.ts';
import { checkIncludes } from '../links/check-includes.ts';
import { checkLinkSyntax } from '../links/check-link-syntax.ts';
import { checkLinks } from '../links/check-links.ts';
import type { LinkResolver } from '../links/resolve-link.ts';
import { checkShapes } from '../pages/check-shapes.ts';
import { checkHeadingOrder } from '../pages/heading-order.ts';
import { reportOrphans } from '../pages/orphans.ts';
import type { Outline } from '../pages/outline.ts';
import type { Navigation } from '../pages/summary.ts';
import type { ListLayout } from '../read/list-layout.ts';
import type { PageSyntax } from '../syntax/parse-page.ts';
import { reportLabelSlips } from './label-slips.ts';
import { reportMissingLinks } from './missing-links.ts';
import { reportOddYears } from './odd-years.ts';
import type { Reporter } from './reporter.ts';

/** A list as far as it was read: what can be checked without merging its entries. */
export interface ReadableList {
  readonly pages: readonly PageSyntax[];
  readonly outlines: ReadonlyMap<string, Outline>;
  /** Entries of the pages, those of note pages apart. */
  readonly entries: readonly Entry[];
  readonly layout: ListLayout;
  readonly navigation: Navigation;
  readonly resolver: LinkResolver;
  /** Tells pages about the list's upkeep: nothing needs to lead to them. */
  readonly isHousekeeping: (path: string) => boolean;
}

/** Reports what a list's maintainer should know of its links, headings, tables and entries. */
export function checkList(list: ReadableList, reporter: Reporter): void {
  const { pages, outlines, entries, layout, navigation, resolver, isHousekeeping } = list;
  for (const page of pages) {
    if (page.path !== layout.summary) checkLinks(page, outlines, resolver, reporter);
    checkLinkSyntax(page, reporter);
    checkHtml(page, resolver, reporter);
    checkBlocks(page, resolver, reporter);
    const outline = outlines.get(page.path);
    if (outline === undefined) continue;
    checkHeadingOrder(page.path, outline, reporter);
    checkShapes(page, outline, reporter);
  }
  checkIncludes(pages, resolver, reporter);
  const isEntrance = (path: string) => path === layout.summary || path === layout.front || isHousekeeping(path);
  if (pages.some(({ path }) => path === layout.front || path === layout.summary))
    reportOrphans(pages, navigation, resolver, isEntrance, reporter);
  const lines = new Map(pages.map((page) => [page.path, page.lines]));
  reportMissingLinks(entries, lines, reporter);
  reportLabelSlips(entries, lines, reporter);
  reportOddYears(entries, new Date().getFullYear(), reporter);
}
