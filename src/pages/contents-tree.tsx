import ChevronRight from 'lucide-react/icons/chevron-right';
import { useState } from 'react';
import * as pagesMessages from '../messages/pages.ts';
import type { Page, Paper } from '../paper/schema.ts';
import { ancestorPages, buildContents, type ContentsNode } from './table-of-contents.ts';

export interface ContentsTreeProps {
  pages: readonly Page[];
  papers: readonly Paper[];
  /** The path of the open page; null if none is open. */
  current: string | null;
  pageHref: (path: string) => string;
}

/** A top-level page with up to this many children starts expanded. */
const maxExpanded = 12;

/** The table of contents of the list, as a tree that is expanded down to the open page. */
export function ContentsTree({ pages, papers, current, pageHref }: ContentsTreeProps) {
  const page = pages.find(({ path }) => path === current);
  const trail = new Set(
    page === undefined ? [] : [...ancestorPages(pages, page), page].map(({ path }) => path),
  );
  const counts = new Map<string, number>();
  for (const { placements } of papers)
    for (const file of new Set(placements.map((placement) => placement.file)))
      counts.set(file, (counts.get(file) ?? 0) + 1);
  const shared = { counts, current, trail, pageHref };
  return (
    <nav aria-label={pagesMessages.pagesOfList} className="pb-6 text-cell">
      {buildContents(pages).map(({ title, nodes }) => (
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
  /** The number of papers on each page, by path. */
  counts: ReadonlyMap<string, number>;
  /** The paths of the open page and of the pages above it. */
  trail: ReadonlySet<string>;
}

function Branch({ node: { page, children }, counts, trail, ...shared }: BranchProps) {
  const { current, pageHref } = shared;
  const [toggled, setToggled] = useState<boolean | null>(null);
  const open = toggled ?? (trail.has(page.path) || (page.depth === 0 && children.length <= maxExpanded));
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
            onClick={() => setToggled(!open)}
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
            <span className="text-meta font-normal text-ink-faint figures">{count}</span>
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
