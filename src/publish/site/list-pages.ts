import { createElement } from 'react';
import * as commonMessages from '../../messages/common.ts';
import { entriesOf, excerptOf } from '../../paper/rich-text.ts';
import { type PublishedList, pagesFolder } from '../addresses/published-list.ts';
import { pageMarkdown } from '../markdown/page-markdown.ts';
import { ContentsPage } from '../pages/contents-page.tsx';
import { ListPage } from '../pages/list-page.tsx';
import { descriptionLength, shortened } from './paper-description.ts';
import { lastChange, type PublishedPage } from './published-page.ts';

/** The pages of the list itself, after the page with their contents. */
export function listPagesOf(list: PublishedList): PublishedPage[] {
  if (list.pages.size === 0) return [];
  const contents: PublishedPage = {
    address: `${pagesFolder}/`,
    title: commonMessages.pages,
    description: () => '',
    content: (links) => createElement(ContentsPage, { list, links }),
    markdown: null,
    data: () => null,
    paper: null,
    papers: () => [],
    feeds: [],
    changed: null,
  };
  const pages = [...list.pages.values()].map(({ page, address }): PublishedPage => {
    const papers = () => {
      const ids = new Set(entriesOf(page.body).map(({ paper }) => paper));
      return [...list.papers.values()].filter(({ id }) => ids.has(id));
    };
    return {
      address,
      title: page.title,
      description: () => page.description || shortened(excerptOf(page.body, descriptionLength)),
      content: (links) => createElement(ListPage, { list, page, links }),
      markdown: (links) => pageMarkdown(list, page, links),
      data: () => null,
      paper: null,
      papers,
      feeds: [],
      changed: lastChange(papers()),
    };
  });
  return [contents, ...pages];
}
