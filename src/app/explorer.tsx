import type { ReactNode } from 'react';
import { ListFacets } from '../facets/list-facets.tsx';
import { FilterDrawer } from '../layout/filter-drawer.tsx';
import { Shell } from '../layout/shell.tsx';
import { WidthSeparator } from '../layout/width-separator.tsx';
import * as commonMessages from '../messages/common.ts';
import { PagesSidebar } from '../pages/pages-button.tsx';
import type { Losses } from '../paper/checks/losses.ts';
import type { Dataset } from '../paper/schema.ts';
import { pageHref } from '../ui/links/link-targets.ts';
import { ExplorerBanner } from './explorer-banner.tsx';
import { ExplorerHeader } from './header/explorer-header.tsx';
import { OpenPaperPanel } from './open-paper-panel.tsx';
import { PageScroller } from './page-scroller.tsx';
import { Results } from './results/results.tsx';
import { rowHandlers } from './state/row-handlers.ts';
import { useExplorer } from './state/use-explorer.ts';
import { useBrowserEffects } from './use-browser-effects.ts';

interface ExplorerProps {
  dataset: Dataset;
  /** What of the dataset cannot be shown. */
  losses: Losses;
  /** What the preview says above the table. Empty on a published site. */
  previewBanner: ReactNode;
  /** What the preview adds beside the number of papers. Empty on a published site. */
  previewTools: ReactNode;
}

/** A loaded list with everything to search, filter, sort and read it. */
export function Explorer({ dataset, losses, previewBanner, previewTools }: ExplorerProps) {
  const state = useExplorer(dataset);
  useBrowserEffects(state);
  const {
    view,
    updateView,
    index,
    marks,
    results,
    currentPage,
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
    <ListFacets
      exploration={results.exploration}
      view={results.searchedView}
      isWaiting={status.isWaiting}
      dataset={dataset}
      updateView={updateView}
    />
  );
  const drawer = (
    <FilterDrawer
      filterCount={Object.keys(view.selections).length}
      resultText={status.text}
      onClear={() => updateView((before) => ({ ...before, selections: {} }), 'push')}
    >
      {facets}
    </FilterDrawer>
  );
  return (
    <Shell
      header={
        <ExplorerHeader
          state={state}
          contents={contents}
          filters={narrow && currentPage === null && drawer}
        />
      }
      banner={
        <ExplorerBanner state={state} losses={losses} pageHref={contents.pageHref}>
          {previewBanner}
        </ExplorerBanner>
      }
      sidebar={narrow ? undefined : currentPage === null ? facets : <PagesSidebar {...contents} />}
      sideLabel={currentPage === null ? commonMessages.filters : commonMessages.pages}
      sidebarSeparator={!narrow && <WidthSeparator part="facets" isContents={currentPage !== null} />}
      panelSeparator={!narrow && view.paper !== null && <WidthSeparator part="panel" />}
      covered={covered}
      panel={
        <OpenPaperPanel
          dataset={dataset}
          view={view}
          rows={panelRows}
          pagesByPath={results.pagesByPath}
          covers={narrow}
          panel={panel}
        />
      }
    >
      {currentPage !== null ? (
        <PageScroller
          dataset={dataset}
          view={view}
          currentPage={currentPage}
          pagesByPath={results.pagesByPath}
          marks={marks}
          onStar={star}
          scroller={scroller}
        />
      ) : (
        <Results
          dataset={dataset}
          fields={state.fields}
          index={index}
          view={view}
          results={results}
          status={status}
          announcement={state.announcement}
          lastVisit={state.lastVisit}
          getPapers={state.getShownPapers}
          selection={selection}
          on={rowHandlers(panel, selection, star)}
          scroller={scroller}
          updateView={updateView}
        >
          {previewTools}
        </Results>
      )}
    </Shell>
  );
}
