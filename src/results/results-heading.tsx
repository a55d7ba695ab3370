import { type ReactNode, Suspense } from 'react';
import * as resultsMessages from '../messages/results.ts';
import type { Facet } from '../paper/facets.ts';
import { onDemand } from '../ui/deferred/on-demand.tsx';
import { usePrefetch } from '../ui/deferred/use-prefetch.ts';
import { headingId } from '../ui/dom.ts';
import { sortDescription } from '../view/describe-sort.ts';
import type { UpdateView } from '../view/use-view.ts';
import { isConstrained, type View } from '../view/view.ts';
import { SortSelect } from './sort-select.tsx';

const loadChips = () => import('./filter-chips.tsx').then((module) => module.FilterChips);
const FilterChips = onDemand(loadChips);

interface ResultsHeadingProps {
  view: View;
  facets: readonly Facet[];
  updateView: UpdateView;
  /** The number of papers shown: `37 of 190 papers`. */
  countText: string;
  /** The filters in words: `OSDI, 2020–2023`; empty without filters. */
  filterText: string;
  /** Whether only the rows in sight are in the page. */
  isWindowed: boolean;
  /** The buttons for the shown papers. */
  tools: ReactNode;
  /** Shown before the tools. */
  children?: ReactNode;
}

/** The heading of the results: how many papers and which, on one line, and the tools. */
export function ResultsHeading({
  view,
  facets,
  updateView,
  countText,
  filterText,
  isWindowed,
  tools,
  children,
}: ResultsHeadingProps) {
  usePrefetch(loadChips);
  const isTable = view.overview === null;
  return (
    <div className="px-4 pt-1.5 pb-0.5">
      <div className="flex min-h-7 items-center gap-x-3 gap-y-1 @max-cards:flex-wrap @max-cards:gap-x-1.5">
        <h2
          id={headingId}
          tabIndex={-1}
          className="shrink-0 rounded-xs text-cell font-semibold whitespace-nowrap figures"
        >
          {countText}
          {filterText !== '' && <span className="sr-only">: {filterText}</span>}
        </h2>
        <div className="flex min-w-0 flex-1 items-center @max-cards:not-empty:basis-3/5 print:hidden">
          {isConstrained({ ...view, query: '' }) && (
            <Suspense>
              <FilterChips view={view} facets={facets} updateView={updateView} />
            </Suspense>
          )}
        </div>
        {/* Before the order, so that what is loaded late does not move it. */}
        {children}
        {isTable && (
          <span className="hidden text-meta whitespace-nowrap text-ink-faint @roomy:block">
            {sortDescription(view)}
          </span>
        )}
        {isTable && isWindowed && (
          <span className="hidden text-meta whitespace-nowrap text-ink-faint @topics:block">
            {resultsMessages.findInSight}
          </span>
        )}
        {/* Where there is no room for all of them beside the number, they are a line of their own. */}
        <div className="contents @max-cards:flex @max-cards:grow @max-cards:items-center @max-cards:gap-x-1.5">
          {tools}
          {isTable && (
            <SortSelect
              sort={view.sort}
              defaultOrder={sortDescription(view, [])}
              facets={facets}
              onSort={(sort) => updateView((before) => ({ ...before, sort }), 'push')}
            />
          )}
        </div>
      </div>
    </div>
  );
}
