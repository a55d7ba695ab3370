import type { Dataset } from '../paper/schema.ts';
import { explore } from '../search/explore.ts';
import { buildListIndex } from '../search/list-index.ts';
import { PaperTable } from '../table/paper-table.tsx';
import { emptyView } from '../view/view.ts';
import { papersOf } from '../words/count.ts';
import { FilterDrawer } from './filter-drawer.tsx';
import { Header } from './header.tsx';
import { LibraryButton } from './library-button.tsx';
import { listPages, pageHref } from './link-targets.ts';
import { PagesButton } from './pages-button.tsx';
import { CommandsButton } from './palette/commands-button.tsx';
import { ResultsHeading } from './results-heading.tsx';
import { rowItems } from './row-items.ts';
import { SearchBox } from './search-box.tsx';
import { Shell } from './shell.tsx';
import type { RowSelection } from './use-selection.ts';

/** So many rows fill most of the window of a laptop. */
const firstRows = 12;

const nothing = () => {};
const noRows: RowSelection = {
  ids: new Set(),
  picking: false,
  papers: [],
  begin: nothing,
  toggle: nothing,
  pickRange: nothing,
  toggleAll: nothing,
  clear: nothing,
};

/** The page as it stands in its HTML: what a reader sees first of the whole list, with the same parts in the same places, until the app takes over. */
export function FirstPage({ dataset }: { dataset: Dataset }) {
  const { papers, list } = dataset;
  const index = buildListIndex(dataset, () => null);
  const shown = explore(index, emptyView).rows.slice(0, firstRows);
  const rows = rowItems(shown, { papers, index, marks: new Map(), view: emptyView, pages: listPages(dataset) });
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
          library={<LibraryButton list={list} papers={papers} />}
          commands={<CommandsButton />}
        />
      }
      facets={<div className="h-full" />}
    >
      <ResultsHeading
        view={emptyView}
        change={nothing}
        words={words}
        reasons=""
        title={list.title}
        papers={() => papers}
        selection={noRows}
      />
      <div className="relative min-h-0 flex-1 overflow-x-clip overflow-y-auto overscroll-contain print:overflow-visible">
        <PaperTable
          rows={rows}
          total={rows.length}
          caption={`${list.title}: ${words}`}
          sort={[]}
          chosen={null}
          compact={false}
          singleKeys={false}
          open={null}
          picked={noRows.ids}
          picking={false}
          allPicked="none"
          scroller={{ current: null }}
          onSort={nothing}
          onPickAll={nothing}
          on={{ onOpen: nothing, onStep: nothing, onLeaveTop: nothing, onPick: nothing, onPickRange: nothing, onStar: nothing }}
        />
      </div>
    </Shell>
  );
}
