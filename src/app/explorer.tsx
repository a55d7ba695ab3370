import { type ReactNode, Suspense, useCallback, useRef, useState } from 'react';
import { useReaderMarks } from '../library/use-reader-marks.ts';
import type { Dataset } from '../paper/schema.ts';
import { formatSort } from '../view/sort-codec.ts';
import { hrefOf, useView } from '../view/use-view.ts';
import { emptyView } from '../view/view.ts';
import * as commonWords from '../words/common.ts';
import { papersOf } from '../words/count.ts';
import { FacetPanel } from './facets-on-demand.ts';
import { FilterDrawer } from './filter-drawer.tsx';
import { Header } from './header.tsx';
import { LibraryButton } from './library-button.tsx';
import { LibraryTrouble } from './library-trouble.tsx';
import { pageHref } from './link-targets.ts';
import { missingWords, Notices, skippedWords } from './notices.tsx';
import { toggleOverview } from './overview-button.tsx';
import { PageReader } from './page-reader.tsx';
import { usePageTitle } from './page-title.ts';
import { PagesBeside, PagesButton } from './pages-button.tsx';
import { CommandsButton } from './palette/commands-button.tsx';
import { Palette } from './palette/palette.tsx';
import { paletteKeys } from './palette-keys.ts';
import { usePanelActs } from './panel-acts.ts';
import { PaperPanel } from './paper-panel.tsx';
import { PrintSheet } from './print-sheet.tsx';
import { Results } from './results.tsx';
import { useReturnFromPaper } from './return-from-paper.ts';
import { revealRow } from './row-focus.ts';
import { useScrollMemory } from './scroll-memory.ts';
import { SearchBox } from './search-box.tsx';
import { Shell } from './shell.tsx';
import { useShortcuts } from './shortcuts.ts';
import { noSingleKeys } from './switches.ts';
import { useCalmFacets } from './use-calm-facets.ts';
import { useListIndex } from './use-list-index.ts';
import { useNarrow } from './use-narrow.ts';
import { useReading } from './use-reading.ts';
import { rowHandlers, useStar } from './use-row-handlers.ts';
import { useSelection } from './use-selection.ts';
import { useSettledAddress } from './use-settled-address.ts';
import { useShown } from './use-shown.ts';
import { useSwitch } from './use-switch.ts';
import { waitsFor } from './waits-for.ts';
import { WidthSeparator } from './width-separator.tsx';

interface ExplorerProps {
  dataset: Dataset;
  /** How many papers of the dataset cannot be shown. */
  skipped: number;
  /** What the preview has to say: what keeps the table behind the list, and what could be mended. Nothing on a published site. */
  problems: ReactNode;
  notices: ReactNode;
}

/** The list, ready to be searched, filtered, sorted and read: the rooms put together. */
export function Explorer({ dataset, skipped, problems, notices }: ExplorerProps) {
  const [view, ignored, change] = useView();
  const { marks, opened } = useReaderMarks(dataset.papers);
  const index = useListIndex(dataset, marks);
  const settle = useSettledAddress(index, view, change);
  const [typing, setTyping] = useState(false);
  const shown = useShown(dataset, index, marks, view, typing);
  const { listView, exploration, rows } = shown;
  const reading = useReading(dataset, index, marks, view, shown.pages);
  const panelRows = reading?.rows ?? rows;
  const panel = usePanelActs(view.paper, panelRows, change);
  const papers = useCallback(() => Array.from(exploration.rows).flatMap((at) => dataset.papers[at] ?? []), [exploration, dataset]);
  const selection = useSelection(papers);
  const { star, said } = useStar(dataset.papers);
  const scroller = useRef<HTMLDivElement>(null);
  const narrow = useNarrow();
  const [noKeys] = useSwitch(noSingleKeys);
  const covered = narrow && view.paper !== null;
  const waiting = waitsFor(listView, index, opened);
  const words = waiting ?? papersOf(rows.length, exploration.total);

  useShortcuts({
    back: view.paper !== null ? panel.close : selection.picking ? selection.clear : null,
    step: view.paper === null ? null : panel.step,
    star: view.paper === null ? null : star.bind(null, view.paper),
    overview: () => change(toggleOverview, 'push'),
    singleKeys: !noKeys,
    scroller,
  });
  useScrollMemory(
    scroller,
    view.page !== null ? pageHref(view.page) : hrefOf({ ...listView, sort: [], columns: null }),
    formatSort(view.sort),
    () => view.paper !== null && revealRow(view.paper, 'center'),
  );
  useReturnFromPaper(view.paper);
  usePageTitle(
    dataset.list.title,
    listView,
    view.paper === null ? undefined : dataset.papers.find(({ id }) => id === view.paper),
    reading?.page ?? null,
  );

  const contents = {
    pages: dataset.pages,
    papers: dataset.papers,
    current: view.page,
    pageHref: (path: string) => pageHref(path, '', { ...view, paper: null }),
  };
  const facets = (
    <Suspense>
      <FacetPanel {...useCalmFacets(exploration.counts, listView)} change={change} />
    </Suspense>
  );
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
          search={<SearchBox query={view.query} change={change} settle={settle} countsBeside={shown.countsBeside} onTyping={setTyping} />}
          filters={narrow && reading === null && drawer}
          pages={<PagesButton {...contents} />}
          library={<LibraryButton list={dataset.list} papers={dataset.papers} />}
          commands={<CommandsButton keys={paletteKeys()} />}
          inert={covered}
        />
      }
      banner={
        <>
          <PrintSheet title={dataset.list.title} view={view} listView={listView} rows={rows} words={words} />
          {problems}
          <Notices notices={[...skippedWords(skipped), ...ignored, ...missingWords(index, view.readingList)]} />
          <LibraryTrouble list={dataset.list.title} />
          <Palette
            dataset={dataset}
            index={index}
            view={view}
            counts={exploration.counts}
            rows={rows}
            covered={covered}
            panel={panel}
            pageHref={contents.pageHref}
            settle={settle}
            change={change}
            star={star}
          />
        </>
      }
      facets={narrow ? undefined : reading === null ? facets : <PagesBeside {...contents} />}
      side={reading === null ? commonWords.filters : commonWords.pages}
      facetsEdge={!narrow && <WidthSeparator part="facets" isContents={reading !== null} />}
      panelEdge={!narrow && view.paper !== null && <WidthSeparator part="panel" />}
      covered={covered}
      panel={<PaperPanel dataset={dataset} view={view} rows={panelRows} pages={shown.pages} covers={narrow} panel={panel} />}
    >
      {reading !== null ? (
        <PageReader dataset={dataset} view={view} reading={reading} pages={shown.pages} marks={marks} onStar={star} scroller={scroller} />
      ) : (
        <Results
          title={dataset.list.title}
          index={index}
          pages={dataset.pages}
          view={view}
          shown={shown}
          words={words}
          waits={waiting !== null}
          said={said}
          papers={papers}
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
