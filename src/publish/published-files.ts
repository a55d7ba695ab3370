import { renderToStaticMarkup } from 'react-dom/server';
import * as publishedMessages from '../messages/publish/pages.ts';
import { type PublishedList, paperAddress } from './addresses/published-list.ts';
import { escapeHtml } from './html/escape-html.ts';
import { type PageParts, pageDocuments } from './html/page-document.ts';
import { movedPapers, movedParts } from './moved-papers.ts';
import { type PublishedPage, publishedPages } from './published-pages.ts';

/** What the pages of a site share. */
export interface SharedParts {
  /** The head of the site's page, without what runs scripts. */
  readonly head: string;
  /** The address of the site, with a slash at the end; null if it is not known. */
  readonly address: string | null;
}

/** A file whose content is made when it is written: all together may be more than fits into memory. */
export interface PublishedFile {
  readonly path: string;
  readonly content: string;
}

/** The pages of a site that need no scripts: for each paper, topic, venue, year and page of the list. */
export function publishedFiles(
  list: PublishedList,
  { head, address }: SharedParts,
): readonly PublishedFile[] {
  const document = pageDocuments(head);
  return [
    ...publishedPages(list).map((page) =>
      madeLater(`${page.address}index.html`, () => document(partsOf(list, page, address))),
    ),
    ...movedPapers(list).map((moved) =>
      madeLater(`${paperAddress(moved.id)}index.html`, () => document(movedParts(list, moved))),
    ),
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

function partsOf({ dataset }: PublishedList, page: PublishedPage, address: string | null): PageParts {
  return {
    root: page.links.root,
    title: publishedMessages.titleIn(page.title, dataset.list.title),
    description: page.description(),
    tags: canonicalTag(address, page.address),
    body: renderToStaticMarkup(page.content()),
  };
}

function canonicalTag(site: string | null, address: string): string {
  return site === null ? '' : `\n<link rel="canonical" href="${escapeHtml(site + address)}">`;
}
