import { Fragment } from 'react';
import { formatCount } from '../messages/count.ts';
import * as loadingMessages from '../messages/loading.ts';
import { safeUrl } from '../paper/safe-url.ts';
import type { Dataset, Paper } from '../paper/schema.ts';
import { headlineOf } from '../ui/headline.ts';
import { linkLabel } from '../ui/links/link-label.ts';

/** One page of a list's papers: those from position `from` to before `to`. */
export interface PlainPage {
  readonly href: string;
  readonly from: number;
  readonly to: number;
}

interface PlainPapersProps {
  dataset: Dataset;
  pages: readonly PlainPage[];
  current: PlainPage;
}

/** The papers of a list as plain rows, for browsers that run no scripts. */
export function PlainPapers({ dataset: { list, papers }, pages, current }: PlainPapersProps) {
  return (
    <main className="mx-auto max-w-[76ch] px-4 py-8">
      <h1 className="text-title font-semibold">{list.title}</h1>
      {list.description !== '' && <p className="mt-2 text-row text-ink-muted">{list.description}</p>}
      <p className="mt-2 text-cell text-ink-faint">
        {pages.length === 1
          ? formatCount(papers.length, 'paper')
          : loadingMessages.papersOf(current.from + 1, current.to, papers.length)}
        {loadingMessages.needsScripts}
      </p>
      <ul className={`mt-4 divide-y divide-line border-y border-line ${rowClasses}`}>
        {papers.slice(current.from, current.to).map((paper) => (
          <PlainRow key={paper.id} paper={paper} />
        ))}
      </ul>
      {pages.length > 1 && (
        <nav
          aria-label={loadingMessages.papersByNumber}
          className="mt-4 flex flex-wrap gap-x-4 gap-y-2 text-cell"
        >
          {pages.map(({ href, from, to }) => (
            <a
              key={href}
              href={href}
              aria-current={href === current.href ? 'page' : undefined}
              className={href === current.href ? 'font-semibold' : 'text-accent hover:underline'}
            >
              {loadingMessages.numbersFrom(from + 1, to)}
            </a>
          ))}
        </nav>
      )}
    </main>
  );
}

/** What the rows look like, said once. */
const rowClasses =
  'text-row [&_a]:hover:underline [&_b]:font-semibold [&_li]:py-2 [&_p]:text-cell [&_p]:text-ink-muted [&_p_a]:ms-2 [&_p_a]:text-accent';

/** A row has no classes of its own: every reader loads all rows. */
function PlainRow({ paper }: { paper: Paper }) {
  const { name, separator, rest } = headlineOf(paper);
  const [main, ...others] = safeLinks(paper);
  const title = (
    <>
      {name !== '' && <b>{name}</b>}
      {separator}
      {rest}
    </>
  );
  return (
    <li dir="auto">
      {main === undefined ? title : <a href={main.href}>{title}</a>}
      <p>
        {[paper.venue?.name, paper.year].filter((fact) => fact != null).join(' ')}
        {others.map(({ href, label }) => (
          <Fragment key={href}>
            {' '}
            <a href={href}>{label}</a>
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
