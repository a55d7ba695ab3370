import { type ReactNode, type RefObject, Suspense } from 'react';
import type { Page, Paper } from '../paper/schema.ts';
import type { ListIndex } from '../search/list-index.ts';
import { PaperTable } from '../table/paper-table.tsx';
import type { RowHandlers } from '../table/row-acts.ts';
import { describeView } from '../view/describe-view.ts';
import type { Change } from '../view/use-view.ts';
import type { View } from '../view/view.ts';
import * as resultsWords from '../words/results.ts';
import * as startWords from '../words/start.ts';
import { EmptyList } from './empty-list.tsx';
import { LiveStatus } from './live-status.tsx';
import { onDemand } from './on-demand.tsx';
import { Overview } from './overview-button.tsx';
import { ResultsHeading } from './results-heading.tsx';
import { orderWords } from './sort-words.ts';
import { compactRows, noSingleKeys } from './switches.ts';
import { TopicHint } from './topic-hint.tsx';
import { useOverviewFocus } from './use-overview-focus.ts';
import type { RowSelection } from './use-selection.ts';
import type { Shown } from './use-shown.ts';
import { useSwitch } from './use-switch.ts';

/** The ways out of an empty result, fetched when there is one. */
const NoResults = onDemand(() => import('./no-results.tsx').then((module) => module.NoResults));

interface ResultsProps {
  /** What the list is called. */
  title: string;
  index: ListIndex;
  pages: readonly Page[];
  view: View;
  shown: Shown;
  /** How many papers are shown, or what is waited for. */
  words: string;
  waits: boolean;
  /** What was done to a row last, for those who do not see it. */
  said: string;
  /** The papers that are shown, in their order. */
  papers: () => readonly Paper[];
  selection: RowSelection;
  on: RowHandlers;
  scroller: RefObject<HTMLDivElement | null>;
  change: Change;
  /** Said at the end of the heading. */
  children: ReactNode;
}

/** What a view shows: how many papers and why these, and the papers themselves; where there are none, what to do. */
export function Results({
  title,
  index,
  pages,
  view,
  shown,
  words,
  waits,
  said,
  papers,
  selection,
  on,
  scroller,
  change,
  children,
}: ResultsProps) {
  const { listView, rows, exploration } = shown;
  const { total } = exploration;
  const [compact] = useSwitch(compactRows);
  const [noKeys] = useSwitch(noSingleKeys);
  const isTable = view.overview === null;
  useOverviewFocus(scroller, !isTable);
  const reasons = waits ? '' : describeView(listView);
  const order = isTable && rows.length > 0 ? `, ${orderWords(view.sort, view.query.trim() !== '')}` : '';
  const outcome = `${isTable ? '' : `${resultsWords.overviewOf} `}${words}${reasons === '' ? '' : `: ${reasons}`}${order}`;
  return (
    <>
      <ResultsHeading view={listView} change={change} words={words} reasons={reasons} title={title} papers={papers} selection={selection}>
        {children}
      </ResultsHeading>
      <TopicHint view={listView} pages={pages} />
      <LiveStatus act={said} outcome={selection.picking ? resultsWords.selected(selection.papers.length) : outcome} />
      <div
        ref={scroller}
        className={`relative min-h-0 flex-1 scroll-pt-9 overflow-y-auto overscroll-contain print:overflow-visible ${view.columns === null || !isTable ? 'overflow-x-clip' : 'overflow-x-auto'}`}
      >
        {total === 0 && <EmptyList />}
        {total > 0 && rows.length === 0 && !waits && (
          <Suspense>
            <NoResults index={index} view={listView} change={change} />
          </Suspense>
        )}
        {rows.length > 0 && view.overview !== null && (
          <Suspense fallback={<p className="px-4 pt-2 text-cell text-ink-muted">{startWords.loadingOverview}</p>}>
            <Overview exploration={exploration} view={{ ...listView, paper: view.paper }} by={view.overview} />
          </Suspense>
        )}
        {rows.length > 0 && isTable && (
          <PaperTable
            rows={rows}
            total={total}
            caption={`${title}: ${words}`}
            sort={view.sort}
            chosen={listView.columns}
            compact={compact}
            singleKeys={!noKeys}
            open={view.paper}
            picked={selection.ids}
            picking={selection.picking}
            allPicked={selection.papers.length === 0 ? 'none' : selection.papers.length === rows.length ? 'all' : 'some'}
            scroller={scroller}
            onSort={(sort) => change((before) => ({ ...before, sort }), 'push')}
            onPickAll={selection.toggleAll}
            on={on}
          />
        )}
      </div>
    </>
  );
}
