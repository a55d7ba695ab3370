import { safeUrl } from '../../paper/safe-url.ts';
import type { Dataset, Page, Paper } from '../../paper/schema.ts';
import { hrefOf } from '../../view/use-view.ts';
import { emptyView, type View } from '../../view/view.ts';
import { notesId, richTextAnchor } from '../dom.ts';
import type { LinkTarget } from './external-link.ts';

/** A page of the list, and the paper that it is about; the first if there are several. */
export interface ListPage {
  readonly title: string;
  readonly paper: Paper | null;
}

/** The pages of a list by path. */
export type ListPages = ReadonlyMap<string, ListPage>;

/** Maps each page of a list to the paper that it is about. */
export function listPages({ pages, papers }: Pick<Dataset, 'pages' | 'papers'>): ListPages {
  const about = new Map(papers.toReversed().map((paper) => [paper.notePage, paper]));
  return new Map(pages.map(({ path, title }) => [path, { title, paper: about.get(path) ?? null }]));
}

/**
 * The URL that shows a page of the list in place of the table, optionally at an anchor. Keeps only the
 * columns and the open paper of `view`.
 */
export function pageHref(path: Page['path'], anchor = '', view: View = emptyView): string {
  return hrefOf({ ...emptyView, columns: view.columns, paper: view.paper, page: path }, anchor);
}

/** The anchor of the entry at a line of a page's file. */
export function lineAnchor(line: number): string {
  return `line-${line}`;
}

/**
 * Resolves a URL in the list. `from` is the paper whose text has the link. A page about a paper opens that
 * paper, at its notes or the given heading; if the page is about several papers and `from` is one of them, it
 * opens `from`. Other pages open as pages, web URLs are external. Null for anything else.
 */
export function resolveTarget(
  address: string,
  from: Paper | null,
  view: View,
  pagesByPath: ListPages,
): LinkTarget | null {
  const [path = '', heading = ''] = address.split('#', 2);
  const page = pagesByPath.get(path);
  const paper = path === from?.notePage ? from : (page?.paper ?? null);
  if (paper !== null) {
    const anchor = heading === '' ? notesId : richTextAnchor(heading);
    return { href: hrefOf({ ...view, paper: paper.id }, anchor), external: false, title: paper.title };
  }
  if (page !== undefined) {
    const anchor = heading === '' ? '' : richTextAnchor(heading, 'page');
    return { href: pageHref(path, anchor, { ...view, paper: null }), external: false, title: page.title };
  }
  const href = safeUrl(address);
  return href === null ? null : { href, external: true };
}
