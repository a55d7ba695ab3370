import type { ReactNode } from 'react';
import * as commonMessages from '../../messages/common.ts';
import * as publishedMessages from '../../messages/publish/pages.ts';
import { panelAttributes } from '../../ui/dom.ts';
import { groupFolders } from '../addresses/paper-groups.ts';
import { type PublishedList, pagesFolder } from '../addresses/published-list.ts';

interface SiteFrameProps {
  list: PublishedList;
  /** The site's folder, from the page. */
  root: string;
  /** Whether the content has margins of its own. */
  hasMargins?: boolean;
  children: ReactNode;
}

/** The frame of every page that needs no scripts: the way to the list and to its parts, above the page's content. */
export function SiteFrame({ list, root, hasMargins = false, children }: SiteFrameProps) {
  return (
    <>
      <header className="flex flex-wrap items-baseline gap-x-6 gap-y-1 border-b border-line px-4 py-2 tablet:px-7">
        <a href={root} dir="auto" className="py-1 text-row font-semibold hover:text-accent">
          {list.dataset.list.title}
        </a>
        <SiteParts list={list} root={root} />
      </header>
      <main {...panelAttributes} className={`mx-auto max-w-[76ch] ${hasMargins ? '' : 'px-4 pt-6 pb-12'}`}>
        {children}
      </main>
    </>
  );
}

/** Links to the topics, venues, years and pages of a list, as far as it has any. */
export function SiteParts({ list: { groups, pages }, root }: Pick<SiteFrameProps, 'list' | 'root'>) {
  const parts = [
    { href: `${groupFolders.topic}/`, label: publishedMessages.topics, size: groups.topic.size },
    { href: `${groupFolders.venue}/`, label: publishedMessages.venues, size: groups.venue.size },
    { href: `${groupFolders.year}/`, label: publishedMessages.years, size: groups.year.size },
    { href: `${pagesFolder}/`, label: commonMessages.pages, size: pages.size },
  ].filter(({ size }) => size > 0);
  if (parts.length === 0) return null;
  return (
    <nav
      aria-label={publishedMessages.siteParts}
      className="flex flex-wrap gap-x-4 text-cell text-ink-muted print:hidden"
    >
      {parts.map(({ href, label }) => (
        <a key={href} href={root + href} className="py-1 hover:text-accent hover:underline">
          {label}
        </a>
      ))}
    </nav>
  );
}
