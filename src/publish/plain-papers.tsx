import { formatCount } from '../messages/count.ts';
import * as loadingMessages from '../messages/loading.ts';
import { paperPageAddress } from '../ui/links/paper-page.ts';
import type { PublishedList } from './addresses/published-list.ts';
import { SiteParts } from './pages/site-frame.tsx';
import { PlainRows } from './plain-rows.tsx';

/** One page of a list's papers: those from position `from` to before `to`. */
export interface PlainPage {
  readonly href: string;
  readonly from: number;
  readonly to: number;
}

interface PlainPapersProps {
  list: PublishedList;
  pages: readonly PlainPage[];
  current: PlainPage;
}

/** The papers of a list as plain rows, for browsers that run no scripts. */
export function PlainPapers({ list: published, pages, current }: PlainPapersProps) {
  const { list, papers } = published.dataset;
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
      <SiteParts list={published} root="" />
      <PlainRows
        papers={papers.slice(current.from, current.to)}
        paperHref={published.hasPages ? paperPageAddress : null}
      />
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
