import { createElement } from 'react';
import { excerptOf } from '../../paper/rich-text.ts';
import type { Paper } from '../../paper/schema.ts';
import { paperPageAddress } from '../../ui/links/paper-page.ts';
import type { PublishedList } from '../addresses/published-list.ts';
import { paperData } from '../machines/json-ld.ts';
import { paperMarkdown } from '../markdown/paper-markdown.ts';
import { PaperPage } from '../pages/paper-page.tsx';
import { descriptionLength, lastChange, type PublishedPage, shortened } from './published-page.ts';

/** The pages of a list's papers. */
export function paperPages(list: PublishedList): PublishedPage[] {
  return list.dataset.papers.map((paper) => ({
    address: paperPageAddress(paper.id),
    title: paper.title,
    description: () => descriptionOf(paper),
    content: (links) => createElement(PaperPage, { list, paper, links }),
    markdown: (links) => paperMarkdown(list, paper, links),
    data: (_, site) => paperData(list, paper, site),
    paper,
    papers: () => [paper],
    changed: lastChange([paper]),
  }));
}

/** What the list remarks about a paper, shortened; else where it appeared and who wrote it. */
function descriptionOf(paper: Paper): string {
  const remark = shortened(excerptOf(paper.notes, descriptionLength));
  if (remark !== '') return remark;
  const { venue, year, authors, affiliations } = paper;
  return [venue?.raw ?? year, authors.join(', '), affiliations.join(', ')]
    .filter((part) => part !== null && part !== '')
    .join(' · ');
}
