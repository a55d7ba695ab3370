import { formatNumber } from '../../messages/count.ts';
import * as publishedMessages from '../../messages/publish/pages.ts';
import type { GroupKind, PaperGroup } from '../addresses/paper-groups.ts';
import type { PublishedList } from '../addresses/published-list.ts';
import { SiteFrame } from './site-frame.tsx';

interface GroupsPageProps {
  list: PublishedList;
  kind: GroupKind;
  root: string;
}

/** What the pages with all topics, venues or years are called. */
export const groupsTitles: Readonly<Record<GroupKind, string>> = {
  topic: publishedMessages.topics,
  venue: publishedMessages.venues,
  year: publishedMessages.years,
};

/** The page with all topics, venues or years of a list. */
export function GroupsPage({ list, kind, root }: GroupsPageProps) {
  return (
    <SiteFrame list={list} root={root}>
      <h1 className="mb-4 text-title font-semibold">{groupsTitles[kind]}</h1>
      <GroupLinks groups={[...list.groups[kind].values()]} root={root} />
    </SiteFrame>
  );
}

/** How far topics are moved in, by their depth below the first. */
const indents: readonly string[] = ['', 'ps-3', 'ps-6'];

/** Links to groups, with how many papers each has. Topics below others are moved in. */
export function GroupLinks({ groups, root }: { groups: readonly PaperGroup[]; root: string }) {
  const top = Math.min(...groups.map(({ path }) => path.length));
  return (
    <ul className="text-row">
      {groups.map(({ value, path, papers, address }) => (
        <li key={value} dir="auto" className={indents[Math.min(path.length - top, 2)]}>
          <a href={root + address} className="inline-block py-0.5 text-accent hover:underline">
            {path.at(-1)}
          </a>{' '}
          <span className="text-cell text-ink-faint figures">{formatNumber(papers.length)}</span>
        </li>
      ))}
    </ul>
  );
}
