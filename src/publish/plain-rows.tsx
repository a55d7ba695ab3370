import { Fragment } from 'react';
import { safeUrl } from '../paper/safe-url.ts';
import type { Paper } from '../paper/schema.ts';
import { headlineOf } from '../ui/headline.ts';
import { linkLabel } from '../ui/links/link-label.ts';
import { venueAndYear } from '../ui/venue-and-year.ts';

interface PlainRowsProps {
  papers: readonly Paper[];
  /** The address of a paper's page; null if papers have none. */
  paperHref: ((id: string) => string) | null;
}

/** What the rows look like, said once. */
const rowClasses =
  'text-row [&_a]:hover:underline [&_b]:font-semibold [&_li]:py-2 [&_p]:text-cell [&_p]:text-ink-muted [&_p_a]:ms-2 [&_p_a]:text-accent [&_p_a]:underline [&_p_a]:decoration-line [&_p_a]:underline-offset-4';

/** Papers as plain rows, with links to their pages and out of the list. */
export function PlainRows({ papers, paperHref }: PlainRowsProps) {
  return (
    <ul className={`mt-4 divide-y divide-line border-y border-line ${rowClasses}`}>
      {papers.map((paper) => (
        <PlainRow key={paper.id} paper={paper} page={paperHref?.(paper.id) ?? null} />
      ))}
    </ul>
  );
}

/** A row has no classes of its own: every reader loads all rows. */
function PlainRow({ paper, page }: { paper: Paper; page: string | null }) {
  const { name, separator, rest } = headlineOf(paper);
  const links = safeLinks(paper);
  const href = page ?? links[0]?.href;
  const others = page === null ? links.slice(1) : links;
  const title = (
    <>
      {name !== '' && <b>{name}</b>}
      {separator}
      {rest}
    </>
  );
  return (
    <li dir="auto">
      {href === undefined ? title : <a href={href}>{title}</a>}
      <p>
        {venueAndYear(paper)}
        {others.map((link) => (
          <Fragment key={link.href}>
            {' '}
            <a href={link.href}>{link.label}</a>
          </Fragment>
        ))}
      </p>
    </li>
  );
}

/** The links that work without scripts: those that lead out of the list, in the order of their kinds. */
function safeLinks({ links }: Paper): { readonly href: string; readonly label: string }[] {
  return links.flatMap((link) => {
    const href = link.page === null && link.kind !== 'venue' ? safeUrl(link.url) : null;
    return href === null ? [] : [{ href, label: linkLabel(link) }];
  });
}
