import { type ReactNode, useCallback, useRef, useState } from 'react';
import { FacetPanel } from '../facets/facet-panel.tsx';
import { LibraryNotices } from '../library/library-notices.tsx';
import { useReaderMarks } from '../library/use-reader-marks.ts';
import type { Dataset } from '../paper/schema.ts';
import { PaperTable } from '../table/paper-table.tsx';
import { describeView } from '../view/describe-view.ts';
import { formatSort } from '../view/sort-codec.ts';
import { hrefOf, useView } from '../view/use-view.ts';
import { emptyView } from '../view/view.ts';
import { AddressNotices, missingWords } from './address-notices.tsx';
import { countWords } from './count-words.ts';
import { downloadFile } from './download-file.ts';
import { EmptyList } from './empty-list.tsx';
import { FilterDrawer } from './filter-drawer.tsx';
import { Header } from './header.tsx';
import { LibraryButton } from './library-button.tsx';
import { LiveStatus } from './live-status.tsx';
import { NoResults } from './no-results.tsx';
import { OpenPaper } from './open-paper.tsx';
import { usePageTitle } from './page-title.ts';
import { usePanelActs } from './panel-acts.ts';
import { ResultsHeading } from './results-heading.tsx';
import { useReturnFromPaper } from './return-from-paper.ts';
import { revealRow } from './row-focus.ts';
import { useScrollMemory } from './scroll-memory.ts';
import { SearchBox } from './search-box.tsx';
import { Shell } from './shell.tsx';
import { useShortcuts } from './shortcuts.ts';
import { orderWords } from './sort-words.ts';
import { compactRows, noSingleKeys, useSwitch } from './switches.ts';
import { useCalmFacets } from './use-calm-facets.ts';
import { useListIndex } from './use-list-index.ts';
import { useNarrow } from './use-narrow.ts';
import { rowHandlers, useStar } from './use-row-handlers.ts';
import { useSelection } from './use-selection.ts';
import { useSettledAddress } from './use-settled-address.ts';
import { useShown } from './use-shown.ts';
import { waitsFor } from './waits-for.ts';

interface ExplorerProps {
  dataset: Dataset;
  /** What the preview has to say: what keeps the table behind the list, and what could be mended. Nothing on a published site. */
  problems: ReactNode;
  notices: ReactNode;
}

/** The list, ready to be searched, filtered, sorted and read: the rooms put together. */
export function Explorer({ dataset, problems, notices }: ExplorerProps) {
  const [view, ignored, change] = useView();
  const { marks, opened } = useReaderMarks(dataset.papers);
  const index = useListIndex(dataset, marks);
  const settle = useSettledAddress(index, view, change);
  const [typing, setTyping] = useState(false);
  const { listView, pages, exploration, rows, countsBeside } = useShown(dataset, index, marks, view, typing);
  const panel = usePanelActs(view.paper, rows, change);
  const shownPapers = useCallback(() => Array.from(exploration.rows).flatMap((at) => dataset.papers[at] ?? []), [exploration, dataset]);
  const selection = useSelection(shownPapers);
  const star = useStar(dataset.papers);
  const scroller = useRef<HTMLDivElement>(null);
  const narrow = useNarrow();
  const [compact] = useSwitch(compactRows);
  const [noKeys] = useSwitch(noSingleKeys);
  const covered = narrow && view.paper !== null;
  const { total, counts } = exploration;
  const preparing = waitsFor(listView, index, opened);
  const words = preparing ?? countWords(rows.length, total);
  const reasons = preparing === null ? describeView(listView) : '';

  useShortcuts({
    back: view.paper !== null ? panel.close : selection.picking ? selection.clear : null,
    step: view.paper === null ? null : panel.step,
    star: view.paper === null ? null : star.bind(null, view.paper),
    singleKeys: !noKeys,
    scroller,
  });
  useScrollMemory(
    scroller,
    hrefOf({ ...listView, sort: [], columns: null }),
    formatSort(view.sort),
    () => view.paper !== null && revealRow(view.paper, 'center'),
  );
  useReturnFromPaper(view.paper);
  usePageTitle(dataset.list.title, listView, view.paper === null ? undefined : dataset.papers.find(({ id }) => id === view.paper));

  const facets = <FacetPanel {...useCalmFacets(counts, listView)} change={change} />;
  const drawer = (
    <FilterDrawer
      asked={Object.keys(view.selections).length}
      outcome={words}
      onClear={() => change((before) => ({ ...before, selections: {} }), 'push')}
    >
      {facets}
    </FilterDrawer>
  );
  return (
    <Shell
      header={
        <Header
          title={dataset.list.title}
          home={hrefOf({ ...emptyView, columns: view.columns })}
          search={<SearchBox query={view.query} change={change} settle={settle} countsBeside={countsBeside} onTyping={setTyping} />}
          filters={narrow && drawer}
          library={<LibraryButton list={dataset.list} papers={dataset.papers} />}
          inert={covered}
        />
      }
      banner={
        <>
          {problems}
          <AddressNotices notices={[...ignored, ...missingWords(index, view.readingList)]} />
          <LibraryNotices list={dataset.list.title} onDownload={downloadFile} />
        </>
      }
      facets={narrow ? undefined : facets}
      covered={covered}
      panel={
        view.paper !== null && (
          <OpenPaper dataset={dataset} view={view} id={view.paper} rows={rows} pages={pages} covers={narrow} panel={panel} />
        )
      }
    >
      <ResultsHeading
        view={listView}
        change={change}
        words={words}
        reasons={reasons}
        title={dataset.list.title}
        papers={shownPapers}
        selection={selection}
      >
        {notices}
      </ResultsHeading>
      <LiveStatus words={`${words}${reasons === '' ? '' : `: ${reasons}`}, ${orderWords(view.sort, view.query.trim() !== '')}`} />
      <div
        ref={scroller}
        className={`relative min-h-0 flex-1 scroll-pt-9 overflow-y-auto overscroll-contain print:overflow-visible ${view.columns === null ? 'overflow-x-clip' : 'overflow-x-auto'}`}
      >
        {total === 0 && <EmptyList />}
        {total > 0 && rows.length === 0 && preparing === null && <NoResults index={index} view={listView} change={change} />}
        {rows.length > 0 && (
          <PaperTable
            rows={rows}
            total={total}
            caption={`${dataset.list.title}: ${words}`}
            sort={view.sort}
            chosen={listView.columns}
            compact={compact}
            singleKeys={!noKeys}
            open={view.paper}
            scroller={scroller}
            onSort={(sort) => change((before) => ({ ...before, sort }), 'push')}
            picked={selection.ids}
            picking={selection.picking}
            onPickAll={selection.toggleAll}
            on={rowHandlers(panel, selection, star)}
          />
        )}
      </div>
    </Shell>
  );
}
