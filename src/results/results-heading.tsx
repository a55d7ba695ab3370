import type { ReactNode } from 'react';
import { ids } from '../ui/dom.ts';
import { orderWords } from '../view/describe-sort.ts';
import type { Change } from '../view/use-view.ts';
import { isConstrained, type View } from '../view/view.ts';
import { ConstraintChips } from './constraint-chips.tsx';
import { SortSelect } from './sort-select.tsx';

interface ResultsHeadingProps {
  view: View;
  change: Change;
  /** How many papers are shown: `37 of 190 papers`. */
  words: string;
  /** Why these: `OSDI, 2020–2023`; empty when nothing limits them. */
  reasons: string;
  /** Takes the place of the count and the tools while rows are selected; null otherwise. */
  selection: ReactNode;
  /** What can be done with the papers that are shown. */
  tools: ReactNode;
  /** Said before the tools. */
  children?: ReactNode;
}

/** How many papers are shown and why these, with every reason ready to be taken away. */
export function ResultsHeading({
  view,
  change,
  words,
  reasons,
  selection,
  tools,
  children,
}: ResultsHeadingProps) {
  const searching = view.query.trim() !== '';
  const isTable = view.overview === null;
  return (
    <div className="px-4 pt-1.5 pb-0.5">
      {selection ?? (
        <div className="flex min-h-7 items-center gap-3 @max-[21rem]:flex-wrap @max-[21rem]:gap-y-1">
          <h2
            id={ids.heading}
            tabIndex={-1}
            className="line-clamp-2 min-w-0 flex-1 rounded-xs text-cell text-ink-muted @max-cards:min-w-fit @max-cards:whitespace-nowrap"
          >
            <span className="font-semibold text-ink tabular-nums">{words}</span>
            {reasons !== '' && <span className="@max-cards:sr-only">: {reasons}</span>}
          </h2>
          {isTable && (
            <span className="hidden text-meta whitespace-nowrap text-ink-faint @affils:block">
              {orderWords(view.sort, searching)}
            </span>
          )}
          {children}
          {tools}
          {isTable && (
            <SortSelect
              sort={view.sort}
              searching={searching}
              onSort={(sort) => change((before) => ({ ...before, sort }), 'push')}
            />
          )}
        </div>
      )}
      {isConstrained(view) && <ConstraintChips view={view} change={change} />}
    </div>
  );
}
