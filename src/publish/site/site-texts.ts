import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import * as publishedMessages from '../../messages/publish/pages.ts';
import type { PublishedList } from '../addresses/published-list.ts';
import { siteLinks } from '../addresses/site-links.ts';
import type { PageParts } from '../html/page-document.ts';
import { openSearch, robots, type SiteText, sitemaps } from '../machines/site-maps.ts';
import { fullTextPath, llmsText } from '../markdown/llms.ts';
import { NotFoundPage } from '../pages/not-found-page.tsx';
import type { SharedParts } from './published-files.ts';
import { lastChange, type PublishedPage } from './published-page.ts';

/**
 * The files that lead programs to the pages of a site. Those that must name whole addresses are left out if that of
 * the site is not known.
 */
export function siteTexts(
  list: PublishedList,
  pages: readonly PublishedPage[],
  { address, data }: Pick<SharedParts, 'address' | 'data'>,
  document: (parts: PageParts) => string,
): readonly SiteText[] {
  const links = siteLinks(list, address ?? '');
  const { title, description } = list.dataset.list;
  const first = { address: '', changed: list.dataset.list.updated ?? lastChange(list.dataset.papers) };
  return [
    ...(list.hasPages
      ? [
          { path: 'llms.txt', content: llmsText(list, data, links) },
          {
            path: fullTextPath,
            get content() {
              const papers = pages.filter(({ paper }) => paper !== null);
              return papers.map(({ markdown }) => markdown?.(links) ?? '').join('\n');
            },
          },
        ]
      : []),
    ...(address === null
      ? []
      : [
          ...sitemaps(address, [first, ...pages]),
          robots(address),
          openSearch(address, title, description),
          { path: '404.html', content: notFound(list, document, new URL(address).pathname) },
        ]),
  ];
}

/** The page that hosts show for missing addresses, however deep: so its links begin with the site's path. */
function notFound(list: PublishedList, document: (parts: PageParts) => string, root: string): string {
  return document({
    root,
    title: publishedMessages.titleIn(publishedMessages.notFound, list.dataset.list.title),
    description: '',
    tags: '\n<meta name="robots" content="noindex">',
    body: renderToStaticMarkup(createElement(NotFoundPage, { list, root })),
  });
}
