import { createElement } from 'react';
import { paperPageAddress } from '../../ui/links/paper-page.ts';
import type { PublishedList } from '../addresses/published-list.ts';
import { paperData } from '../machines/json-ld.ts';
import { paperMarkdown } from '../markdown/paper-markdown.ts';
import { PaperPage } from '../pages/paper-page.tsx';
import { originOf, remarkOn } from './paper-description.ts';
import { lastChange, type PublishedPage } from './published-page.ts';

/** The pages of a list's papers. */
export function paperPages(list: PublishedList): PublishedPage[] {
  return list.dataset.papers.map((paper) => ({
    address: paperPageAddress(paper.id),
    title: paper.title,
    description: () => remarkOn(paper) || originOf(paper),
    content: (links) => createElement(PaperPage, { list, paper, links }),
    markdown: (links) => paperMarkdown(list, paper, links),
    data: (_, site) => paperData(list, paper, site),
    paper,
    papers: () => [paper],
    feeds: [],
    changed: lastChange([paper]),
  }));
}
