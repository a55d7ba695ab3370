import { safeUrl } from '../paper/safe-url.ts';
import type { Dataset, Page, Paper } from '../paper/schema.ts';
import { hrefOf } from '../view/use-view.ts';
import { emptyView, type View } from '../view/view.ts';
import { ids, noteAnchor } from './dom.ts';

/** Where an address leads: out of the list, or to another view of it. */
export interface Target {
  readonly href: string;
  readonly external: boolean;
  /** The title of the paper or the page that it opens. */
  readonly title?: string;
}

/** A page of the list, and the paper that it is about; of several papers the first. */
export interface ListPage {
  readonly title: string;
  readonly paper: Paper | null;
}

/** The pages of a list by their paths. */
export type ListPages = ReadonlyMap<string, ListPage>;

/** Finds out what each page of a list is about. */
export function listPages({ pages, papers }: Pick<Dataset, 'pages' | 'papers'>): ListPages {
  const about = new Map(papers.toReversed().map((paper) => [paper.notePage, paper]));
  return new Map(pages.map(({ path, title }) => [path, { title, paper: about.get(path) ?? null }]));
}

/** The address of a page of the list, to be read in place of the table; of a heading or an entry of it, when an anchor is named. */
export function pageHref(path: Page['path'], anchor = '', view: View = emptyView): string {
  return hrefOf({ ...emptyView, columns: view.columns, paper: view.paper, page: path }, anchor);
}

/** The anchor of what a page lists at a line of its file. */
export function lineAnchor(line: number): string {
  return `line-${line}`;
}

/**
 * Finds where an address leads: a page about a paper opens that paper at its notes, or at the heading that the address names; any other page of
 * the list is read; an absolute address leads out, all else nowhere. Of a page that is about several papers, `from` keeps its own.
 */
export function targetOf(address: string, from: Paper | null, view: View, pages: ListPages): Target | null {
  const [path = '', heading = ''] = address.split('#', 2);
  const page = pages.get(path);
  const paper = path === from?.notePage ? from : (page?.paper ?? null);
  if (paper !== null) {
    const anchor = heading === '' ? ids.notes : noteAnchor(heading);
    return { href: hrefOf({ ...view, paper: paper.id }, anchor), external: false, title: paper.title };
  }
  if (page !== undefined) {
    const anchor = heading === '' ? '' : noteAnchor(heading, 'page');
    return { href: pageHref(path, anchor, { ...view, paper: null }), external: false, title: page.title };
  }
  const href = safeUrl(address);
  return href === null ? null : { href, external: true };
}
