import { type ReactNode, Suspense } from 'react';
import { haveDates } from '../../paper/facets.ts';
import type { KeyedField } from '../../paper/own-fields.ts';
import type { Dataset, Paper } from '../../paper/schema.ts';
import { isPreview } from '../../preview/is-preview.ts';
import { ResultsHeading } from '../../results/results-heading.tsx';
import type { RowSelection } from '../../results/use-row-selection.ts';
import { facetsIn } from '../../search/facet-index.ts';
import type { ListIndex } from '../../search/list-index.ts';
import { wholeUpTo } from '../../table/plain-body.tsx';
import { onDemand } from '../../ui/deferred/on-demand.tsx';
import { usePrefetch } from '../../ui/deferred/use-prefetch.ts';
import type { UpdateView } from '../../view/use-view.ts';
import { isConstrained, type View } from '../../view/view.ts';
import { ResultsTools } from './results-tools.tsx';

/** Nobody misses news that cannot be loaded, and they have no place for a message. */
const ListNews = onDemand(
  () => import('../../results/list-news.tsx').then((module) => module.ListNews),
  () => null,
);

/** Loaded before the library is opened, so that the table below it does not move. */
const loadOwnLibrary = () => import('../library/library-parts.ts').then((module) => module.OwnLibrary);
const OwnLibrary = onDemand(loadOwnLibrary);

interface ResultsHeadProps {
  dataset: Dataset;
  /** The list's own fields. */
  fields: readonly KeyedField[];
  index: ListIndex;
  /** The view whose papers are shown. */
  view: View;
  /** The number of its papers, or what the app is waiting for. */
  countText: string;
  /** Its filters in words; empty without filters. */
  filterText: string;
  /** The shown papers, in table order. */
  getPapers: () => readonly Paper[];
  selection: RowSelection;
  updateView: UpdateView;
  /** Shown before the tools. */
  children: ReactNode;
}

/** What stands above the papers: the head of the library, if it is shown, then the number of papers and the tools. */
export function ResultsHead(props: ResultsHeadProps) {
  const { dataset, fields, index, view, getPapers, selection, updateView, children } = props;
  const facets = facetsIn(index.facets);
  usePrefetch(loadOwnLibrary);
  return (
    <div>
      {view.library && (
        <Suspense fallback={<div style={{ height: '5.5rem' }} />}>
          <OwnLibrary {...{ dataset, fields, index, view, updateView }} />
        </Suspense>
      )}
      <ResultsHeading
        view={view}
        countText={props.countText}
        filterText={props.filterText}
        facets={facets}
        updateView={updateView}
        isWindowed={index.total > wholeUpTo}
        tools={
          <ResultsTools
            view={view}
            updateView={updateView}
            dataset={dataset}
            fields={fields}
            facets={facets}
            description={props.filterText}
            getPapers={getPapers}
            isSelecting={selection.selecting}
            onSelect={selection.begin}
          />
        }
      >
        <Suspense>
          {view.overview === null && haveDates(facets) && !view.library && !isConstrained(view) && (
            <ListNews added={index.facets.added} view={view} isCrowded={isPreview} />
          )}
        </Suspense>
        {children}
      </ResultsHeading>
    </div>
  );
}
