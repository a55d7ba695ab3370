import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { PublishedList } from './addresses/published-list.ts';
import { type PlainPage, PlainPapers } from './plain-papers.tsx';

/** Up to this many papers are all on the first page: more HTML would delay it for those who run scripts. */
const maxOnOnePage = 1_000;
/** How many papers a page has in longer lists. */
const pageSize = 500;

/**
 * The papers of a list as HTML for browsers that run no scripts: for its page, and for further pages if there are
 * many papers, by the paths of their files. Empty for an empty list.
 */
export function plainPages(list: PublishedList): { readonly path: string; readonly html: string }[] {
  const { length } = list.dataset.papers;
  const size = length <= maxOnOnePage ? maxOnOnePage : pageSize;
  const pages: PlainPage[] = Array.from({ length: Math.ceil(length / size) }, (_, index) => ({
    href: index === 0 ? './' : plainPath(index + 1),
    from: index * size,
    to: Math.min((index + 1) * size, length),
  }));
  return pages.map((current, index) => ({
    path: index === 0 ? 'index.html' : plainPath(index + 1),
    html: renderToStaticMarkup(createElement(PlainPapers, { list, pages, current })),
  }));
}

function plainPath(number: number): string {
  return `papers-${number}.html`;
}
