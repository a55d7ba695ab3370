import ChevronRight from 'lucide-react/icons/chevron-right';
import { useState } from 'react';
import * as pagesMessages from '../messages/pages.ts';
import type { Page, Paper } from '../paper/schema.ts';
import { type ContentsNode, contentsOf, pagesAbove } from './page-order.ts';

export interface ContentsTreeProps {
  pages: readonly Page[];
  papers: readonly Paper[];
  /** The path of the page that is read; null when none is. */
  current: string | null;
  pageHref: (path: string) => string;
}

/** So many pages are seen at a glance: they need not be folded away. */
const mostUnfolded = 12;

/** The table of contents of the whole list, as a tree: the way to the page that is read stands open. */
export function ContentsTree({ pages, papers, current, pageHref }: ContentsTreeProps) {
  const page = pages.find(({ path }) => path === current);
  const trail = new Set(page === undefined ? [] : [...pagesAbove(pages, page), page].map(({ path }) => path));
  const counts = new Map<string, number>();
  for (const { placements } of papers)
    for (const file of new Set(placements.map((placement) => placement.file)))
      counts.set(file, (counts.get(file) ?? 0) + 1);
  const shared = { counts, current, trail, pageHref };
  return (
    <nav aria-label={pagesMessages.pagesOfList} className="pb-6 text-cell">
      {contentsOf(pages).map(({ title, nodes }) => (
        <section key={title}>
          {title !== '' && (
            <h3 dir="auto" className="mt-4 mb-1 text-meta font-semibold text-ink-faint">
              {title}
            </h3>
          )}
          <ul className={title === '' ? 'mt-2' : ''}>
            {nodes.map((node) => (
              <Branch key={node.page.path} node={node} {...shared} />
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

interface BranchProps extends Pick<ContentsTreeProps, 'current' | 'pageHref'> {
  node: ContentsNode;
  /** How many papers stand on each page. */
  counts: ReadonlyMap<string, number>;
  /** The paths that lead to the page that is read, its own included. */
  trail: ReadonlySet<string>;
}

function Branch({ node: { page, children }, counts, trail, ...shared }: BranchProps) {
  const { current, pageHref } = shared;
  const [chosen, setChosen] = useState<boolean | null>(null);
  const open = chosen ?? (trail.has(page.path) || (page.depth === 0 && children.length <= mostUnfolded));
  const isCurrent = page.path === current;
  const count = page.kind === 'note' ? undefined : counts.get(page.path);
  return (
    <li>
      <div className="flex items-start">
        {children.length === 0 ? (
          <span className="w-5 shrink-0" />
        ) : (
          <button
            type="button"
            aria-expanded={open}
            aria-label={pagesMessages.pagesBelow(page.title)}
            onClick={() => setChosen(!open)}
            className="-ms-1 mt-0.5 flex size-6 shrink-0 items-center justify-center rounded-sm text-ink-faint hover:text-ink"
          >
            <ChevronRight
              aria-hidden
              className={`size-3.5 transition-transform duration-100 ${open ? 'rotate-90' : ''}`}
            />
          </button>
        )}
        <a
          href={pageHref(page.path)}
          aria-current={isCurrent ? 'page' : undefined}
          className="flex min-w-0 flex-1 items-baseline gap-2 rounded-sm px-1.5 py-1 text-ink-muted hover:bg-surface hover:text-ink aria-[current]:bg-tint aria-[current]:font-medium aria-[current]:text-ink"
        >
          <span dir="auto" className="min-w-0 flex-1">
            {page.title}
          </span>
          {count !== undefined && (
            <span className="text-meta font-normal text-ink-faint tabular-nums">{count}</span>
          )}
        </a>
      </div>
      {open && children.length > 0 && (
        <ul className="ms-3.5">
          {children.map((child) => (
            <Branch key={child.page.path} node={child} counts={counts} trail={trail} {...shared} />
          ))}
        </ul>
      )}
    </li>
  );
}
