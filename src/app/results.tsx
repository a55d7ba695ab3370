import { type ReactNode, type RefObject, Suspense } from 'react';
import * as loadingMessages from '../messages/loading.ts';
import * as resultsMessages from '../messages/results.ts';
import { Overview } from '../overview/overview-button.tsx';
import { useOverviewFocus } from '../overview/use-overview-focus.ts';
import type { Page, Paper } from '../paper/schema.ts';
import { EmptyList } from '../results/empty-list.tsx';
import { LiveStatus } from '../results/live-status.tsx';
import { ResultsHeading } from '../results/results-heading.tsx';
import { TopicHint } from '../results/topic-hint.tsx';
import type { RowSelection } from '../results/use-selection.ts';
import type { ListIndex } from '../search/list-index.ts';
import { PaperTable } from '../table/paper-table.tsx';
import type { RowHandlers } from '../table/row-actions.ts';
import { onDemand } from '../ui/on-demand.tsx';
import { compactRows, noSingleKeys } from '../ui/preferences.ts';
import { useFetchSoon } from '../ui/use-fetch-soon.ts';
import { usePreference } from '../ui/use-preference.ts';
import { orderWords } from '../view/describe-sort.ts';
import { describeView } from '../view/describe-view.ts';
import type { Change } from '../view/use-view.ts';
import type { View } from '../view/view.ts';
import { ResultsTools } from './results-tools.tsx';
import type { Shown } from './use-shown.ts';

/** Suggestions for an empty result, fetched when there is one. */
const NoResults = onDemand(() => import('../results/no-results.tsx').then((module) => module.NoResults));

const loadActions = () => import('./selection-actions.tsx').then((module) => module.SelectionActions);
const SelectionActions = onDemand(loadActions);

interface ResultsProps {
  /** What the list is called, and its pages. */
  list: { readonly title: string; readonly pages: readonly Page[] };
  index: ListIndex;
  view: View;
  shown: Shown;
  /** How many papers are shown, or what is waited for. */
  status: { readonly words: string; readonly waits: boolean };
  /** What was done to a row last, for screen readers. */
  said: string;
  /** The papers that are shown, in their order. */
  papers: () => readonly Paper[];
  selection: RowSelection;
  on: RowHandlers;
  scroller: RefObject<HTMLDivElement | null>;
  change: Change;
  /** Said before the tools. */
  children: ReactNode;
}

/** The papers of a view as a table or an overview, below how many there are and why; suggestions where there are none. */
export function Results({
  list,
  index,
  view,
  shown,
  status,
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
  const { words, waits } = status;
  const { title, pages } = list;
  const [compact] = usePreference(compactRows);
  const [noKeys] = usePreference(noSingleKeys);
  const isTable = view.overview === null;
  useOverviewFocus(scroller, !isTable);
  useFetchSoon(loadActions);
  const reasons = waits ? '' : describeView(listView);
  const order = isTable && rows.length > 0 ? `, ${orderWords(view.sort, view.query.trim() !== '')}` : '';
  const outcome = `${isTable ? '' : `${resultsMessages.overviewOf} `}${words}${reasons === '' ? '' : `: ${reasons}`}${order}`;
  const selected = selection.papers.length;
  return (
    <>
      <ResultsHeading
        view={listView}
        change={change}
        words={words}
        reasons={reasons}
        selection={
          selection.selecting && isTable ? (
            <Suspense fallback={<div className="min-h-7" />}>
              <SelectionActions papers={selection.papers} title={title} onClear={selection.clear} />
            </Suspense>
          ) : null
        }
        tools={
          <ResultsTools
            view={listView}
            change={change}
            title={title}
            papers={papers}
            onSelect={selection.begin}
          />
        }
      >
        {children}
      </ResultsHeading>
      <TopicHint view={listView} pages={pages} />
      <LiveStatus act={said} outcome={selection.selecting ? resultsMessages.selected(selected) : outcome} />
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
          <Suspense
            fallback={<p className="px-4 pt-2 text-cell text-ink-muted">{loadingMessages.loadingOverview}</p>}
          >
            <Overview
              exploration={exploration}
              view={{ ...listView, paper: view.paper }}
              by={view.overview}
            />
          </Suspense>
        )}
        {rows.length > 0 && isTable && (
          <PaperTable
            rows={rows}
            total={total}
            caption={`${title}: ${words}`}
            view={{ sort: view.sort, columns: listView.columns, paper: view.paper }}
            selection={{
              ids: selection.ids,
              selecting: selection.selecting,
              extent: selected === 0 ? 'none' : selected === rows.length ? 'all' : 'some',
            }}
            compact={compact}
            singleKeys={!noKeys}
            scroller={scroller}
            on={{
              ...on,
              onSort: (sort) => change((before) => ({ ...before, sort }), 'push'),
              onSelectAll: selection.toggleAll,
            }}
          />
        )}
      </div>
    </>
  );
}
