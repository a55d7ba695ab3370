import { type ReactNode, Suspense } from 'react';
import type { Paper } from '../paper/schema.ts';
import type { Change } from '../view/use-view.ts';
import { isConstrained, type View } from '../view/view.ts';
import { ColumnButton } from './column-button.tsx';
import { ConstraintChips } from './constraint-chips.tsx';
import { ExportButton } from './export-button.tsx';
import { onDemand } from './on-demand.tsx';
import { OverviewButton } from './overview-button.tsx';
import { PickButton } from './pick-button.tsx';
import { SortSelect } from './sort-select.tsx';
import { orderWords } from './sort-words.ts';
import { useFetchSoon } from './use-fetch-soon.ts';
import type { RowSelection } from './use-selection.ts';

const loadBar = () => import('./selection-bar.tsx').then((module) => module.SelectionBar);
const SelectionBar = onDemand(loadBar);

interface ResultsHeadingProps {
  view: View;
  change: Change;
  /** How many papers are shown: `37 of 190 papers`. */
  words: string;
  /** Why these: `OSDI, 2020–2023`; empty when nothing limits them. */
  reasons: string;
  /** What the list is called, and the papers that are shown, in their order. */
  title: string;
  papers: () => readonly Paper[];
  selection: RowSelection;
  /** Said at the end of the line. */
  children?: ReactNode;
}

/** How many papers are shown and why these, with every reason ready to be taken away. */
export function ResultsHeading({ view, change, words, reasons, title, papers, selection, children }: ResultsHeadingProps) {
  const searching = view.query.trim() !== '';
  const isTable = view.overview === null;
  useFetchSoon(loadBar);
  return (
    <div className="px-4 pt-1.5 pb-0.5">
      {selection.picking && isTable ? (
        <Suspense fallback={<div className="min-h-7" />}>
          <SelectionBar selection={selection} title={title} />
        </Suspense>
      ) : (
        <div className="flex min-h-7 items-center gap-3 @max-[21rem]:flex-wrap @max-[21rem]:gap-y-1">
          <h2
            id="papers"
            tabIndex={-1}
            className="line-clamp-2 min-w-0 flex-1 rounded-xs text-cell text-ink-muted @max-cards:min-w-fit @max-cards:whitespace-nowrap"
          >
            <span className="font-semibold text-ink tabular-nums">{words}</span>
            {reasons !== '' && <span className="@max-cards:sr-only">: {reasons}</span>}
          </h2>
          {isTable && (
            <span className="hidden text-meta whitespace-nowrap text-ink-faint @affils:block">{orderWords(view.sort, searching)}</span>
          )}
          {children}
          {isTable && <PickButton onPick={selection.begin} />}
          <OverviewButton isOn={!isTable} change={change} />
          <ExportButton title={title} papers={papers} />
          {isTable && <ColumnButton columns={view.columns} change={change} />}
          {isTable && (
            <SortSelect sort={view.sort} searching={searching} onSort={(sort) => change((before) => ({ ...before, sort }), 'push')} />
          )}
        </div>
      )}
      {isConstrained(view) && <ConstraintChips view={view} change={change} />}
    </div>
  );
}
