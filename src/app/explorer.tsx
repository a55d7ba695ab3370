import { type ReactNode, Suspense } from 'react';
import { FacetPanel } from '../facets/facets-on-demand.ts';
import { useDeferredFacets } from '../facets/use-deferred-facets.ts';
import { FilterDrawer } from '../layout/filter-drawer.tsx';
import { Shell } from '../layout/shell.tsx';
import { WidthSeparator } from '../layout/width-separator.tsx';
import * as commonMessages from '../messages/common.ts';
import { PagesBeside } from '../pages/pages-button.tsx';
import type { Dataset } from '../paper/schema.ts';
import { pageHref } from '../ui/link-targets.ts';
import { ExplorerBanner } from './explorer-banner.tsx';
import { ExplorerHeader } from './explorer-header.tsx';
import { OpenPaperPanel } from './open-paper-panel.tsx';
import { PageReader } from './page-reader.tsx';
import { Results } from './results.tsx';
import { useExplorer } from './use-explorer.ts';
import { usePageEffects } from './use-page-effects.ts';
import { rowHandlers } from './use-row-handlers.ts';

interface ExplorerProps {
  dataset: Dataset;
  /** How many papers of the dataset cannot be shown. */
  skipped: number;
  /** What the preview says of the list: errors that keep the table out of date, and warnings. Nothing on a published site. */
  problems: ReactNode;
  notices: ReactNode;
}

/** A loaded list, ready to be searched, filtered, sorted and read. */
export function Explorer({ dataset, skipped, problems, notices }: ExplorerProps) {
  const state = useExplorer(dataset);
  usePageEffects(state);
  const {
    view,
    change,
    index,
    marks,
    shown,
    reading,
    panelRows,
    panel,
    selection,
    star,
    scroller,
    narrow,
    covered,
    status,
  } = state;
  const contents = {
    pages: dataset.pages,
    papers: dataset.papers,
    current: view.page,
    pageHref: (path: string) => pageHref(path, '', { ...view, paper: null }),
  };
  const facets = (
    <Suspense>
      <FacetPanel {...useDeferredFacets(shown.exploration.counts, shown.listView)} change={change} />
    </Suspense>
  );
  const drawer = (
    <FilterDrawer
      asked={Object.keys(view.selections).length}
      outcome={status.words}
      onClear={() => change((before) => ({ ...before, selections: {} }), 'push')}
    >
      {facets}
    </FilterDrawer>
  );
  return (
    <Shell
      header={
        <ExplorerHeader state={state} contents={contents} filters={narrow && reading === null && drawer} />
      }
      banner={
        <ExplorerBanner state={state} skipped={skipped} pageHref={contents.pageHref}>
          {problems}
        </ExplorerBanner>
      }
      facets={narrow ? undefined : reading === null ? facets : <PagesBeside {...contents} />}
      side={reading === null ? commonMessages.filters : commonMessages.pages}
      facetsEdge={!narrow && <WidthSeparator part="facets" isContents={reading !== null} />}
      panelEdge={!narrow && view.paper !== null && <WidthSeparator part="panel" />}
      covered={covered}
      panel={
        <OpenPaperPanel
          dataset={dataset}
          view={view}
          rows={panelRows}
          pages={shown.pages}
          covers={narrow}
          panel={panel}
        />
      }
    >
      {reading !== null ? (
        <PageReader
          dataset={dataset}
          view={view}
          reading={reading}
          pages={shown.pages}
          marks={marks}
          onStar={star}
          scroller={scroller}
        />
      ) : (
        <Results
          list={{ title: dataset.list.title, pages: dataset.pages }}
          index={index}
          view={view}
          shown={shown}
          status={status}
          said={state.said}
          papers={state.papers}
          selection={selection}
          on={rowHandlers(panel, selection, star)}
          scroller={scroller}
          change={change}
        >
          {notices}
        </Results>
      )}
    </Shell>
  );
}
