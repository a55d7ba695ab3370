import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import * as publishedMessages from '../../messages/publish/pages.ts';
import type { Paper } from '../../paper/schema.ts';
import { paperPageAddress } from '../../ui/links/paper-page.ts';
import type { PublishedList } from '../addresses/published-list.ts';
import { rootFrom, siteLinks } from '../addresses/site-links.ts';
import { escapeHtml } from '../html/escape-html.ts';
import type { PageParts } from '../html/page-document.ts';
import { MovedPage } from '../pages/moved-page.tsx';

/** A paper that had another id, and so another address, before. */
interface MovedPaper {
  readonly id: string;
  readonly paper: Paper;
}

/** The papers under the ids that they had before, unless another paper has the id now. */
export function movedPapers({ papers }: PublishedList): readonly MovedPaper[] {
  const moved = new Map<string, Paper>();
  for (const paper of papers.values())
    for (const id of paper.formerIds) if (!papers.has(id) && !moved.has(id)) moved.set(id, paper);
  return [...moved].map(([id, paper]) => ({ id, paper }));
}

/** The page at a paper's former address: it leads on to the present one. */
export function movedParts(list: PublishedList, { id, paper }: MovedPaper): PageParts {
  const links = siteLinks(list, rootFrom(paperPageAddress(id)));
  const href = links.paper(paper.id);
  return {
    root: links.root,
    title: publishedMessages.titleIn(paper.title, list.dataset.list.title),
    description: '',
    tags: `\n<meta name="robots" content="noindex">\n<meta http-equiv="refresh" content="0; url=${escapeHtml(href)}">`,
    body: renderToStaticMarkup(createElement(MovedPage, { list, paper, links })),
  };
}
