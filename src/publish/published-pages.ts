import { createElement, type ReactElement } from 'react';
import * as commonMessages from '../messages/common.ts';
import { formatPaperCount } from '../messages/count.ts';
import * as publishedMessages from '../messages/publish/pages.ts';
import { excerptOf } from '../paper/rich-text.ts';
import type { Paper } from '../paper/schema.ts';
import { type GroupKind, groupFolders, type PaperGroup } from './addresses/paper-groups.ts';
import { type PublishedList, pagesFolder, paperAddress } from './addresses/published-list.ts';
import { type SiteLinks, siteLinks } from './addresses/site-links.ts';
import { ContentsPage } from './pages/contents-page.tsx';
import { GroupPage } from './pages/group-page.tsx';
import { GroupsPage, groupsTitles } from './pages/groups-page.tsx';
import { ListPage } from './pages/list-page.tsx';
import { PaperPage } from './pages/paper-page.tsx';

/** A page of the site that needs no scripts. What takes long is made when it is asked for. */
export interface PublishedPage {
  /** Below the site, with a slash at the end. */
  readonly address: string;
  readonly links: SiteLinks;
  /** Without that of the list. */
  readonly title: string;
  readonly description: () => string;
  readonly content: () => ReactElement;
}

/** How long a description is at most, in characters, unless a word is longer. */
const descriptionLength = 200;

/** The pages of a list's site that need no scripts, in a stable order. */
export function publishedPages(list: PublishedList): readonly PublishedPage[] {
  return [
    ...list.dataset.papers.map((paper) => pageOfPaper(list, paper)),
    ...groupKinds.flatMap((kind) => pagesOfGroups(list, kind)),
    ...pagesOfList(list),
  ];
}

const groupKinds: readonly GroupKind[] = ['topic', 'venue', 'year'];

function pageOfPaper(list: PublishedList, paper: Paper): PublishedPage {
  const address = paperAddress(paper.id);
  const links = siteLinks(list, address);
  return {
    address,
    links,
    title: paper.title,
    description: () => descriptionOf(paper),
    content: () => createElement(PaperPage, { list, paper, links }),
  };
}

function pagesOfGroups(list: PublishedList, kind: GroupKind): PublishedPage[] {
  const groups = [...list.groups[kind].values()];
  if (groups.length === 0) return [];
  const address = `${groupFolders[kind]}/`;
  const links = siteLinks(list, address);
  return [
    {
      address,
      links,
      title: groupsTitles[kind],
      description: () => '',
      content: () => createElement(GroupsPage, { list, kind, root: links.root }),
    },
    ...groups.map((group) => pageOfGroup(list, group)),
  ];
}

function pageOfGroup(list: PublishedList, group: PaperGroup): PublishedPage {
  const links = siteLinks(list, group.address);
  const name = group.path.at(-1) ?? group.value;
  const { papers } = group;
  return {
    address: group.address,
    links,
    title: name,
    description: () =>
      publishedMessages.papersIn(
        formatPaperCount(papers.length, papers.length),
        name,
        list.dataset.list.title,
      ),
    content: () => createElement(GroupPage, { list, group, links }),
  };
}

function pagesOfList(list: PublishedList): PublishedPage[] {
  if (list.pages.size === 0) return [];
  const contents = siteLinks(list, `${pagesFolder}/`);
  return [
    {
      address: `${pagesFolder}/`,
      links: contents,
      title: commonMessages.pages,
      description: () => '',
      content: () => createElement(ContentsPage, { list, links: contents }),
    },
    ...[...list.pages.values()].map(({ page, address }) => {
      const links = siteLinks(list, address);
      return {
        address,
        links,
        title: page.title,
        description: () => page.description ?? shortened(excerptOf(page.body, descriptionLength)),
        content: () => createElement(ListPage, { list, page, links }),
      };
    }),
  ];
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

/** A text up to the last word that fits. */
function shortened(text: string): string {
  return text.length <= descriptionLength
    ? text
    : `${text.slice(0, descriptionLength).replace(/\s+\S*$/u, '')} …`;
}
