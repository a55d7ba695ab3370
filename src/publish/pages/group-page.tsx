import { formatCount } from '../../messages/count.ts';
import * as feedMessages from '../../messages/publish/feeds.ts';
import * as publishedMessages from '../../messages/publish/pages.ts';
import { treeValue, valueSeparator } from '../../paper/facets.ts';
import { hrefOf } from '../../view/use-view.ts';
import { emptyView, withFacetSelection } from '../../view/view.ts';
import type { PaperGroup } from '../addresses/paper-groups.ts';
import type { PublishedList } from '../addresses/published-list.ts';
import type { SiteLinks } from '../addresses/site-links.ts';
import type { FeedFormat } from '../feeds/feed-formats.ts';
import { PlainRows } from '../plain-rows.tsx';
import { GroupLinks } from './groups-page.tsx';
import { SiteFrame } from './site-frame.tsx';

interface GroupPageProps {
  list: PublishedList;
  group: PaperGroup;
  /** The formats of the feeds beside it. */
  feeds: readonly FeedFormat[];
  links: SiteLinks;
}

/** The page of a topic, a venue or a year: its papers as plain rows. */
export function GroupPage({ list, group, feeds, links: { root, filter, paper } }: GroupPageProps) {
  const { kind, value, path, papers, address } = group;
  const above = path
    .slice(0, -1)
    .map((step, index) => ({ step, value: treeValue(path.slice(0, index + 1)) }));
  const below = [...list.groups[kind].values()].filter(
    (other) => other.path.length === path.length + 1 && other.value.startsWith(value + valueSeparator),
  );
  const view = withFacetSelection(emptyView, kind, { any: [value], not: [] });
  return (
    <SiteFrame list={list} root={root}>
      {above.length > 0 && (
        <p className="text-meta text-ink-faint" dir="auto">
          {above.map((topic) => (
            <span key={topic.value} className="after:mx-1.5 after:content-['›'/''] last:after:content-none">
              <a href={filter(kind, topic.value)} className="hover:text-accent hover:underline">
                {topic.step}
              </a>
            </span>
          ))}
        </p>
      )}
      <h1 dir="auto" className="text-title font-semibold text-pretty">
        {path.at(-1)}
      </h1>
      <p className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-cell text-ink-muted">
        <span>{formatCount(papers.length, 'paper')}</span>
        <a href={root + hrefOf(view)} className="text-accent hover:underline print:hidden">
          {publishedMessages.filterThese}
        </a>
        {feeds.length > 0 && (
          <span className="flex gap-x-2 print:hidden">
            {feedMessages.feed}
            {feeds.map(({ label, type, file }) => (
              <a key={file} href={root + address + file} type={type} className="text-accent hover:underline">
                {label}
              </a>
            ))}
          </span>
        )}
      </p>
      {below.length > 0 && (
        <nav aria-label={publishedMessages.subtopics} className="mt-4">
          <GroupLinks groups={below} root={root} />
        </nav>
      )}
      <PlainRows papers={papers} paperHref={paper} />
    </SiteFrame>
  );
}
