import { type ReactNode, type RefObject, Suspense, useMemo } from 'react';
import * as loadingMessages from '../../messages/loading.ts';
import { Overview } from '../../overview/overview-on-demand.ts';
import { useOverviewFocus } from '../../overview/use-overview-focus.ts';
import type { KeyedField } from '../../paper/own-fields.ts';
import type { Dataset, Paper } from '../../paper/schema.ts';
import { compactRows, shortcutsOff } from '../../preferences/preferences.ts';
import { usePreference } from '../../preferences/use-preference.ts';
import type { RowSelection } from '../../results/use-row-selection.ts';
import { facetsIn } from '../../search/facet-index.ts';
import type { ListIndex } from '../../search/list-index.ts';
import { PaperTable } from '../../table/paper-table.tsx';
import { wholeUpTo } from '../../table/plain-body.tsx';
import type { RowHandlers } from '../../table/row-handlers.ts';
import { onDemand } from '../../ui/deferred/on-demand.tsx';
import { useLoadedLater } from '../../ui/deferred/use-loaded-later.ts';
import { usePrefetch } from '../../ui/deferred/use-prefetch.ts';
import { columnsFor, defaultColumnsOf } from '../../view/columns.ts';
import { describeView } from '../../view/describe-view.ts';
import type { UpdateView } from '../../view/use-view.ts';
import type { View } from '../../view/view.ts';
import type { ViewResults } from '../state/use-view-results.ts';
import { ResultsHead } from './results-head.tsx';

/** Suggestions for an empty result; their code is fetched when a result is empty. */
const NoResults = onDemand(() => import('../../results/no-results.tsx').then((module) => module.NoResults));

/** The live region, loaded after the first rows: there is nothing to announce before. */
const loadLiveStatus = () => import('../../results/live-status.tsx').then((module) => module.LiveStatus);

/** Nobody misses a hint that cannot be loaded, and it has no place for a message. */
const withoutMessage = () => null;

const TopicHint = onDemand(
  () => import('../../results/topic-hint.tsx').then((module) => module.TopicHint),
  withoutMessage,
);

const EmptyList = onDemand(() => import('../../results/empty-list.tsx').then((module) => module.EmptyList));

const ReadingList = onDemand(() => import('./reading-list.tsx').then((module) => module.ReadingList));

const loadActions = () => import('./selection-actions.tsx').then((module) => module.SelectionActions);
const SelectionActions = onDemand(loadActions);

interface ResultsProps {
  dataset: Dataset;
  /** The list's own fields. */
  fields: readonly KeyedField[];
  index: ListIndex;
  view: View;
  results: ViewResults;
  /** How many papers are shown, or what the app is waiting for. */
  status: { readonly text: string; readonly isWaiting: boolean };
  /** The last action on a row, for screen readers. */
  announcement: string;
  /** When the last visit ended, in milliseconds since 1970; null if that is not known. */
  lastVisit: number | null;
  /** The shown papers, in table order. */
  getPapers: () => readonly Paper[];
  selection: RowSelection;
  on: RowHandlers;
  scroller: RefObject<HTMLDivElement | null>;
  updateView: UpdateView;
  /** Shown before the tools. */
  children: ReactNode;
}

/** The papers of a view as a table or an overview, below their number. If there are none, suggestions. */
export function Results({
  dataset,
  fields,
  index,
  view,
  results,
  status,
  announcement,
  lastVisit,
  getPapers,
  selection,
  on,
  scroller,
  updateView,
  children,
}: ResultsProps) {
  const { searchedView, rows, exploration } = results;
  const { total } = exploration;
  const { text, isWaiting } = status;
  const facets = facetsIn(index.facets);
  const [compact] = usePreference(compactRows);
  const [singleKeysOff] = usePreference(shortcutsOff);
  const isTable = view.overview === null;
  const defaults = useMemo(() => defaultColumnsOf(dataset.papers), [dataset.papers]);
  useOverviewFocus(scroller, !isTable);
  usePrefetch(loadActions);
  const LiveStatus = useLoadedLater(loadLiveStatus);
  const filterText = isWaiting ? '' : describeView(searchedView, facets);
  const shown = { view: searchedView, countText: text, filterText, hasRows: rows.length > 0 };
  const isEmptyLibrary = view.library && index.library().length === 0;
  const selected = selection.papers.length;
  // A short list shows no rows while it waits: the wait is short, and rows that do not match would only jump.
  const table = shown.hasRows && isTable && !(isWaiting && total <= wholeUpTo) && (
    <PaperTable
      rows={rows}
      fields={fields}
      total={total}
      caption={`${dataset.list.title}: ${text}`}
      defaults={defaults}
      view={{ sort: view.sort, columns: columnsFor(searchedView, facets), paper: view.paper }}
      selection={{
        ids: selection.ids,
        selecting: selection.selecting,
        extent: selected === 0 ? 'none' : selected === rows.length ? 'all' : 'some',
      }}
      compact={compact}
      singleKeysOn={!singleKeysOff}
      scroller={scroller}
      on={{
        ...on,
        onSort: (sort) => updateView((before) => ({ ...before, sort }), 'push'),
        onSelectAll: selection.toggleAll,
      }}
    />
  );
  return (
    <>
      <ResultsHead {...shown} {...{ dataset, fields, index, getPapers, selection, updateView }}>
        {children}
      </ResultsHead>
      <Suspense>
        {searchedView.selections.topic !== undefined && (
          <TopicHint view={searchedView} pages={dataset.pages} />
        )}
      </Suspense>
      {LiveStatus !== null && <LiveStatus action={announcement} {...shown} selection={selection} />}
      <div
        ref={scroller}
        className={`relative min-h-0 flex-1 scroll-pt-9 overflow-y-auto overscroll-contain print:overflow-visible ${view.columns === null || !isTable ? 'overflow-x-clip' : 'overflow-x-auto'}`}
      >
        <Suspense>
          {total === 0 && <EmptyList />}
          {total > 0 && rows.length === 0 && !isWaiting && !isEmptyLibrary && (
            <NoResults
              index={index}
              papers={dataset.papers}
              view={searchedView}
              updateView={updateView}
              lastVisit={lastVisit}
            />
          )}
        </Suspense>
        {rows.length > 0 && view.overview !== null && !isWaiting && (
          <Suspense
            fallback={<p className="px-4 pt-2 text-cell text-ink-muted">{loadingMessages.loadingOverview}</p>}
          >
            <Overview
              exploration={exploration}
              papers={dataset.papers}
              view={{ ...searchedView, paper: view.paper }}
              by={view.overview}
            />
          </Suspense>
        )}
        {view.readingList === null ? (
          table
        ) : (
          <Suspense>
            <ReadingList
              {...{ view, results, dataset, updateView }}
              isSelecting={selection.selecting}
              onStar={on.onStar}
            >
              {table}
            </ReadingList>
          </Suspense>
        )}
      </div>
      <Suspense>
        {selection.selecting && <SelectionActions selection={selection} dataset={dataset} view={view} />}
      </Suspense>
    </>
  );
}
