import { createElement, Fragment } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import * as publishedMessages from '../../messages/publish/pages.ts';
import { paperPageAddress } from '../../ui/links/paper-page.ts';
import type { PublishedList } from '../addresses/published-list.ts';
import { rootFrom, type SiteLinks, siteLinks } from '../addresses/site-links.ts';
import type { SiteCards } from '../cards/site-cards.ts';
import { feedFiles } from '../feeds/feed-files.ts';
import { feedFormats, feedTags } from '../feeds/feed-formats.ts';
import { withAppParts } from '../html/app-parts.ts';
import { escapeHtml } from '../html/escape-html.ts';
import { type PageParts, pageDocuments } from '../html/page-document.ts';
import { type Distribution, dataBlock } from '../machines/json-ld.ts';
import { citationTags, imageTags, previewTags } from '../machines/meta-tags.ts';
import { Coins } from '../pages/coins.tsx';
import { groupPages } from './group-pages.ts';
import { listPagesOf } from './list-pages.ts';
import { movedPapers, movedParts } from './moved-papers.ts';
import { paperPages } from './paper-pages.ts';
import type { PublishedPage } from './published-page.ts';
import { siteTexts } from './site-texts.ts';

/** What the pages of a site share. */
export interface SharedParts {
  /** The head of the site's page, without what runs scripts. */
  readonly head: string;
  /** The tag of the app's script, which takes over the pages of papers. */
  readonly app: string;
  /** The address of the site, with a slash at the end; null if it is not known. */
  readonly address: string | null;
  /** The files with the whole list. */
  readonly data: readonly Distribution[];
  readonly cards: SiteCards;
}

/** A file whose content is made when it is written: all together may be more than fits into memory. */
export interface PublishedFile {
  readonly path: string;
  readonly content: string;
}

/**
 * The pages of a site that need no scripts, for each paper, topic, venue, year and page of the list: as HTML and as
 * Markdown, with feeds, and what leads programs to them.
 */
export function publishedFiles(list: PublishedList, shared: SharedParts): readonly PublishedFile[] {
  const { head, app, address } = shared;
  const document = pageDocuments(head);
  const appDocument = pageDocuments(head + app);
  const pages = list.hasPages
    ? [...paperPages(list), ...groupPages(list, feedFormats(list, address)), ...listPagesOf(list)]
    : [];
  return [
    ...pages.flatMap((page) => {
      const root = rootFrom(page.address);
      const links = siteLinks(list, root);
      const { markdown } = page;
      return [
        madeLater(`${page.address}index.html`, () => {
          const parts = partsOf(list, page, links, shared);
          return page.paper === null
            ? document(parts)
            : appDocument({ ...parts, body: withAppParts(parts.body, list, page.paper) });
        }),
        ...(markdown === null
          ? []
          : [
              madeLater(links.markdown(page.address), () =>
                markdown(siteLinks(list, address ?? root.slice('../'.length))),
              ),
            ]),
      ];
    }),
    ...(list.hasPages ? movedPapers(list) : []).map((moved) =>
      madeLater(`${paperPageAddress(moved.id)}index.html`, () => document(movedParts(list, moved))),
    ),
    ...siteTexts(list, pages, shared, document),
    ...feedFiles(list, address),
  ];
}

function madeLater(path: string, write: () => string): PublishedFile {
  return {
    path,
    get content() {
      return write();
    },
  };
}

function partsOf(
  list: PublishedList,
  page: PublishedPage,
  links: SiteLinks,
  { address: site, cards }: SharedParts,
): PageParts {
  const { title } = list.dataset.list;
  const whole = publishedMessages.titleIn(page.title, title);
  const url = site === null ? null : site + page.address;
  const description = page.description();
  const data = page.data(url, site);
  return {
    root: links.root,
    title: whole,
    description,
    tags: [
      url === null ? '' : `\n<link rel="canonical" href="${escapeHtml(url)}">`,
      page.markdown === null
        ? ''
        : `\n<link rel="alternate" type="text/markdown" href="${escapeHtml(links.markdown(links.root + page.address))}">`,
      feedTags(page.feeds, whole, links.root + page.address),
      previewTags({
        type: page.paper === null ? 'website' : 'article',
        title: page.title,
        description,
        url,
        site: title,
      }),
      imageTags(cards.of(page.address), site),
      page.paper === null ? '' : citationTags(list, page.paper),
      data === null ? '' : `\n${dataBlock(data)}`,
    ].join(''),
    body: renderToStaticMarkup(
      createElement(
        Fragment,
        null,
        page.content(links),
        createElement(Coins, { list, papers: page.papers() }),
      ),
    ),
  };
}
