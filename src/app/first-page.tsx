import { FilterDrawer } from '../layout/filter-drawer.tsx';
import { Header } from '../layout/header.tsx';
import { Shell } from '../layout/shell.tsx';
import { papersOf } from '../messages/count.ts';
import { PagesButton } from '../pages/pages-button.tsx';
import { CommandsButton } from '../palette/commands-button.tsx';
import type { Dataset } from '../paper/schema.ts';
import { ResultsHeading } from '../results/results-heading.tsx';
import { explore } from '../search/explore.ts';
import { buildListIndex } from '../search/list-index.ts';
import { SearchBox } from '../search-box/search-box.tsx';
import { SettingsButtons } from '../settings/settings-buttons.tsx';
import { PaperTable, type TableHandlers } from '../table/paper-table.tsx';
import { rowItems } from '../table/row-items.ts';
import { listPages, pageHref } from '../ui/link-targets.ts';
import { emptyView } from '../view/view.ts';
import { OwnLibraryButton } from './own-library-button.tsx';
import { ResultsTools } from './results-tools.tsx';

/** So many rows fill most of the window of a laptop. */
const firstRows = 12;

const nothing = () => {};
/** The first page is HTML without scripts. */
const deaf: TableHandlers = {
  onOpen: nothing,
  onStep: nothing,
  onLeaveTop: nothing,
  onSelect: nothing,
  onSelectRange: nothing,
  onStar: nothing,
  onSort: nothing,
  onSelectAll: nothing,
};

/** The page as it stands in its HTML: what a reader sees first of the whole list, with the same parts in the same places, until the app takes over. */
export function FirstPage({ dataset }: { dataset: Dataset }) {
  const { papers, list } = dataset;
  const index = buildListIndex(dataset, () => null);
  const shown = explore(index, emptyView).rows.slice(0, firstRows);
  const rows = rowItems(shown, {
    papers,
    index,
    marks: new Map(),
    view: emptyView,
    pages: listPages(dataset),
  });
  const words = papersOf(papers.length, papers.length);
  return (
    <Shell
      header={
        <Header
          title={list.title}
          search={<SearchBox query="" change={nothing} />}
          filters={
            <div className="tablet:hidden">
              <FilterDrawer asked={0} outcome={words} onClear={nothing}>
                {null}
              </FilterDrawer>
            </div>
          }
          pages={<PagesButton pages={dataset.pages} papers={papers} current={null} pageHref={pageHref} />}
          library={<OwnLibraryButton dataset={dataset} />}
          commands={<CommandsButton />}
          settings={<SettingsButtons />}
        />
      }
      facets={<div className="h-full" />}
    >
      <ResultsHeading
        view={emptyView}
        change={nothing}
        words={words}
        reasons=""
        selection={null}
        tools={
          <ResultsTools
            view={emptyView}
            change={nothing}
            title={list.title}
            papers={() => papers}
            onSelect={nothing}
          />
        }
      />
      <div className="relative min-h-0 flex-1 overflow-x-clip overflow-y-auto overscroll-contain print:overflow-visible">
        <PaperTable
          rows={rows}
          total={rows.length}
          caption={`${list.title}: ${words}`}
          view={emptyView}
          selection={{ ids: new Set(), selecting: false, extent: 'none' }}
          compact={false}
          singleKeys={false}
          scroller={{ current: null }}
          on={deaf}
        />
      </div>
    </Shell>
  );
}
