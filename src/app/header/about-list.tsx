import type { ReactNode } from 'react';
import { OpenDataLinks } from '../../export/open-data-links.tsx';
import { formatDate } from '../../messages/dates.ts';
import * as pagesMessages from '../../messages/pages.ts';
import * as feedMessages from '../../messages/publish/feeds.ts';
import { safeUrl } from '../../paper/safe-url.ts';
import type { Dataset } from '../../paper/schema.ts';
import { linkAttributes } from '../../ui/links/external-link.ts';
import { feedTypes } from '../../ui/links/feed-types.ts';
import { placeName } from './place-name.ts';

const feedFormats = [
  { type: feedTypes.atom, label: feedMessages.atom },
  { type: feedTypes.jsonFeed, label: feedMessages.jsonFeed },
] as const;

/**
 * What the list is, as far as the dataset says: its own words, size, last change, repository, licence,
 * feeds and data.
 */
export function AboutList({ dataset: { list, papers, pages } }: { dataset: Dataset }) {
  const resources = papers.filter(({ kind }) => kind === 'resource').length;
  return (
    <div className="text-cell">
      <div className="px-2 pt-1">
        <h2 dir="auto" className="text-row font-semibold">
          {list.title}
        </h2>
        {list.description !== '' && (
          <p dir="auto" className="mt-1 line-clamp-6 text-ink-muted">
            {list.description}
          </p>
        )}
        <dl className="mt-3 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
          <Fact label={pagesMessages.content}>
            {pagesMessages.holds(papers.length - resources, resources, pages.length)}
          </Fact>
          {list.updated !== null && <Fact label={pagesMessages.lastChanged}>{formatDate(list.updated)}</Fact>}
          <LinkFact label={pagesMessages.repository} address={list.repository} />
          <LinkFact label={pagesMessages.website} address={list.homepage} />
          {list.licence !== null && <Fact label={pagesMessages.licence}>{list.licence}</Fact>}
          <FeedFact />
        </dl>
      </div>
      <OpenDataLinks />
    </div>
  );
}

/** The feeds that the head of a built page names; nothing in the preview, which has none. */
function FeedFact() {
  const feeds = feedFormats.flatMap(({ type, label }) =>
    [...document.querySelectorAll<HTMLLinkElement>(`link[rel="alternate"][type="${type}"]`)].map(
      ({ href }) => ({ href, type, label }),
    ),
  );
  if (feeds.length === 0) return null;
  return (
    <Fact label={feedMessages.feed}>
      <span className="flex flex-wrap gap-x-2.5">
        {feeds.map(({ href, type, label }) => (
          <a key={type} href={href} type={type} className="rounded-xs text-accent hover:underline">
            {label}
          </a>
        ))}
      </span>
    </Fact>
  );
}

function LinkFact({ label, address }: { label: string; address: string | null }) {
  const href = address === null ? null : safeUrl(address);
  if (href === null || !URL.canParse(href)) return null;
  return (
    <Fact label={label}>
      <a {...linkAttributes({ href, external: true })} className="rounded-xs text-accent hover:underline">
        {placeName(href)}
      </a>
    </Fact>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-faint">{label}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </>
  );
}
