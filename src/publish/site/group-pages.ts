import { createElement } from 'react';
import { formatCount } from '../../messages/count.ts';
import * as publishedMessages from '../../messages/publish/pages.ts';
import { type GroupKind, groupFolders, groupName, type PaperGroup } from '../addresses/paper-groups.ts';
import type { PublishedList } from '../addresses/published-list.ts';
import { hasFeed } from '../feeds/feed-files.ts';
import type { FeedFormat } from '../feeds/feed-formats.ts';
import { collectionData } from '../machines/json-ld.ts';
import { groupMarkdown } from '../markdown/group-markdown.ts';
import { GroupPage } from '../pages/group-page.tsx';
import { GroupsPage, groupsTitles } from '../pages/groups-page.tsx';
import { lastChange, type PublishedPage } from './published-page.ts';

const kinds: readonly GroupKind[] = ['topic', 'venue', 'year'];

/**
 * The pages of a list's topics, venues and years, each kind after the page that leads to all of it. Topics and venues
 * have feeds in these formats.
 */
export function groupPages(list: PublishedList, formats: readonly FeedFormat[]): PublishedPage[] {
  return kinds.flatMap((kind) => {
    const groups = [...list.groups[kind].values()];
    return groups.length === 0
      ? []
      : [leadingPage(list, kind), ...groups.map((group) => pageOfGroup(list, group, formats))];
  });
}

function leadingPage(list: PublishedList, kind: GroupKind): PublishedPage {
  return {
    address: `${groupFolders[kind]}/`,
    title: groupsTitles[kind],
    description: () => '',
    content: ({ root }) => createElement(GroupsPage, { list, kind, root }),
    markdown: null,
    data: () => null,
    paper: null,
    papers: () => [],
    feeds: [],
    changed: null,
  };
}

function pageOfGroup(list: PublishedList, group: PaperGroup, formats: readonly FeedFormat[]): PublishedPage {
  const name = groupName(group);
  const { kind, papers, address } = group;
  const feeds = hasFeed(kind) ? formats : [];
  const description = () =>
    publishedMessages.papersIn(formatCount(papers.length, 'paper'), name, list.dataset.list.title);
  return {
    address,
    title: name,
    description,
    content: (links) => createElement(GroupPage, { list, group, feeds, links }),
    markdown: (links) => groupMarkdown(group, links),
    data: (url, site) =>
      collectionData({ name, description: description(), url }, papers, papers.length, site),
    paper: null,
    papers: () => papers,
    feeds,
    changed: lastChange(papers),
  };
}
