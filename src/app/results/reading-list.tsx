import '../../pages/page.css';
import type { ReactNode } from 'react';
import { changeRecords } from '../../library/library.ts';
import { PageEntry } from '../../pages/page-entry.tsx';
import { ReadingListPage } from '../../pages/reading-list-page.tsx';
import type { Dataset, Paper } from '../../paper/schema.ts';
import { shortcutsOff } from '../../preferences/preferences.ts';
import { usePreference } from '../../preferences/use-preference.ts';
import { resolveTarget } from '../../ui/links/link-targets.ts';
import { resolvedLinks } from '../../ui/links/resolved-links.ts';
import { defaultColumns } from '../../view/columns.ts';
import { listedPapers } from '../../view/listed-papers.ts';
import { hrefOf, type UpdateView } from '../../view/use-view.ts';
import { isConstrained, type View } from '../../view/view.ts';
import type { ViewResults } from '../state/use-view-results.ts';

export interface ReadingListProps {
  view: View;
  results: ViewResults;
  dataset: Dataset;
  /** Whether rows are being selected, which only the table can. */
  isSelecting: boolean;
  onStar: (id: string) => void;
  updateView: UpdateView;
  /** The table. */
  children: ReactNode;
}

/** A reading list: as a page, or as the table once the reader searches, sorts or selects in it. */
export function ReadingList(props: ReadingListProps) {
  const { view, results, dataset, isSelecting, onStar, updateView, children } = props;
  const { searchedView, rows, pagesByPath } = results;
  const { readingList } = view;
  const [singleKeysOff] = usePreference(shortcutsOff);
  const isTable =
    isSelecting ||
    view.overview !== null ||
    view.sort.length > 0 ||
    view.columns !== null ||
    isConstrained({ ...searchedView, readingList: null });
  if (readingList === null || isTable || rows.length === 0) return children;
  const items = Array.from({ length: rows.length }, (_, at) => rows.at(at));
  const itemById = new Map(items.map((item) => [item.paper.id, item]));
  const papers = items.map(({ paper }) => paper);
  const isAllStarred = items.every(({ marks }) => marks.starred);
  const entryOf = (paper: Paper, line: string) => {
    const item = itemById.get(paper.id);
    return (
      <PageEntry
        paper={paper}
        anchors={[]}
        href={item?.href ?? hrefOf({ ...view, paper: paper.id })}
        open={paper.id === view.paper}
        starred={item?.marks.starred ?? false}
        links={resolvedLinks(paper.links, (address) => resolveTarget(address, paper, view, pagesByPath))}
        onStar={() => onStar(paper.id)}
        remarks={
          line !== '' && (
            <p className="sender-line" dir="auto">
              {line}
            </p>
          )
        }
      />
    );
  };
  return (
    <ReadingListPage
      name={readingList.name}
      listTitle={dataset.list.title}
      places={listedPapers(readingList, papers, dataset.papers)}
      paperHref={(id) => hrefOf({ ...view, paper: id })}
      entryOf={entryOf}
      isAllStarred={isAllStarred}
      onStarAll={(on) => void changeRecords(papers, { kind: 'star', on })}
      onShowTable={() => updateView((before) => ({ ...before, columns: defaultColumns }), 'push')}
      singleKeysOn={!singleKeysOff && view.paper === null}
    />
  );
}
