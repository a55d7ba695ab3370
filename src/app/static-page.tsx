import { FilterDrawer } from '../layout/filter-drawer.tsx';
import { Header } from '../layout/header.tsx';
import { Shell } from '../layout/shell.tsx';
import { formatPaperCount } from '../messages/count.ts';
import { PagesButton } from '../pages/pages-button.tsx';
import { facets } from '../paper/facets.ts';
import type { Dataset } from '../paper/schema.ts';
import { ResultsHeading } from '../results/results-heading.tsx';
import { explore } from '../search/explore.ts';
import { buildListIndex } from '../search/list-index.ts';
import { SearchBox } from '../search-box/search-box.tsx';
import { ThemeSwitch } from '../settings/theme-switch.tsx';
import { PaperTable, type TableHandlers } from '../table/paper-table.tsx';
import { wholeUpTo } from '../table/plain-body.tsx';
import { rowItems } from '../table/row-items.ts';
import { listPages, pageHref } from '../ui/links/link-targets.ts';
import { defaultColumnsOf } from '../view/columns.ts';
import { emptyView } from '../view/view.ts';
import { AboutButton } from './header/about-button.tsx';
import { LibraryButton } from './header/library-button.tsx';
import { ResultsTools } from './results/results-tools.tsx';

/** Enough rows to fill most of a laptop window. */
const firstRows = 12;

const noop = () => {};
/** The page is static HTML, so its handlers never run. */
const noHandlers: TableHandlers = {
  onOpen: noop,
  onStep: noop,
  onLeaveTop: noop,
  onSelect: noop,
  onSelectRange: noop,
  onStar: noop,
  onSort: noop,
  onSelectAll: noop,
};

/** The page as static HTML: the first rows of the list in the app's layout, until the app replaces it. */
export function StaticPage({ dataset }: { dataset: Dataset }) {
  const { papers, list } = dataset;
  const index = buildListIndex(dataset, () => null);
  const firstRowPositions = explore(index, emptyView).rows.slice(0, firstRows);
  const rows = rowItems(firstRowPositions, {
    papers,
    index,
    marks: new Map(),
    view: emptyView,
    pagesByPath: listPages(dataset),
  });
  const countText = formatPaperCount(papers.length, papers.length);
  return (
    <Shell
      header={
        <Header
          title={list.title}
          description={list.description}
          about={<AboutButton dataset={dataset} />}
          search={<SearchBox query="" updateView={noop} />}
          filters={
            <div className="tablet:hidden">
              <FilterDrawer filterCount={0} resultText={countText} onClear={noop}>
                {null}
              </FilterDrawer>
            </div>
          }
          pages={<PagesButton pages={dataset.pages} papers={papers} current={null} pageHref={pageHref} />}
          library={<LibraryButton view={emptyView} />}
          theme={<ThemeSwitch className="max-tablet:hidden [@media(any-hover:none)]:hidden" />}
        />
      }
      sidebar={<div className="h-full" />}
    >
      <ResultsHeading
        view={emptyView}
        facets={facets}
        updateView={noop}
        countText={countText}
        isWindowed={papers.length > wholeUpTo}
        filterText=""
        tools={
          <ResultsTools
            view={emptyView}
            updateView={noop}
            dataset={dataset}
            fields={[]}
            facets={facets}
            description=""
            getPapers={() => papers}
            isSelecting={false}
            onSelect={noop}
          />
        }
      />
      <div className="relative min-h-0 flex-1 overflow-x-clip overflow-y-auto overscroll-contain print:overflow-visible">
        <PaperTable
          rows={rows}
          fields={[]}
          total={rows.length}
          caption={`${list.title}: ${countText}`}
          defaults={defaultColumnsOf(papers)}
          view={emptyView}
          selection={{ ids: new Set(), selecting: false, extent: 'none' }}
          compact={false}
          singleKeysOn={false}
          scroller={{ current: null }}
          on={noHandlers}
        />
      </div>
    </Shell>
  );
}
