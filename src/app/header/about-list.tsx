import type { ReactNode } from 'react';
import { OpenDataLinks } from '../../export/open-data-links.tsx';
import { formatDate } from '../../messages/dates.ts';
import * as pagesMessages from '../../messages/pages.ts';
import { safeUrl } from '../../paper/safe-url.ts';
import type { Dataset } from '../../paper/schema.ts';
import { linkAttributes } from '../../ui/links/external-link.ts';
import { placeName } from './place-name.ts';

/** What the list is, as far as the dataset says: its own words, size, last change, repository, licence and data. */
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
        </dl>
      </div>
      <OpenDataLinks />
    </div>
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
