import * as publishedMessages from '../../messages/publish/pages.ts';
import { type GroupKind, groupName } from '../addresses/paper-groups.ts';
import type { PublishedList } from '../addresses/published-list.ts';
import type { SiteText } from '../machines/site-maps.ts';
import { type FeedOf, feedsOf } from './feed.ts';
import { feedFormats } from './feed-formats.ts';

/** The groups that have feeds. Not years: few papers are added to a year once it is over. */
const kindsWithFeeds: ReadonlySet<GroupKind> = new Set(['topic', 'venue']);

/** Whether the topics, venues or years of a list have feeds. */
export function hasFeed(kind: GroupKind): boolean {
  return kindsWithFeeds.has(kind);
}

/** The feeds of a list, its topics and its venues, each beside its page. Each is made when it is written. */
export function feedFiles(list: PublishedList, site: string | null): readonly SiteText[] {
  if (site === null) return [];
  const feedOf = feedsOf(list, site);
  const formats = feedFormats(list, site);
  return partsOf(list).flatMap((part) =>
    formats.map(({ file, write }) => ({
      path: part.address + file,
      get content() {
        return write(feedOf(part), site + part.address + file);
      },
    })),
  );
}

function partsOf({ dataset, groups }: PublishedList): readonly FeedOf[] {
  const { title } = dataset.list;
  return [
    { title, address: '', papers: dataset.papers },
    ...[...kindsWithFeeds].flatMap((kind) =>
      [...groups[kind].values()].map((group) => ({
        title: publishedMessages.titleIn(groupName(group), title),
        address: group.address,
        papers: group.papers,
      })),
    ),
  ];
}
