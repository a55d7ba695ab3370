import { useCallback, useMemo, useRef, useState } from 'react';
import { useNarrow } from '../../layout/use-narrow.ts';
import { useReaderMarks } from '../../library/use-reader-marks.ts';
import { formatPaperCount } from '../../messages/count.ts';
import { keyedFields } from '../../paper/own-fields.ts';
import type { Dataset } from '../../paper/schema.ts';
import { useRowSelection } from '../../results/use-row-selection.ts';
import { useCanonicalAddress } from '../../search-box/use-canonical-address.ts';
import { useView } from '../../view/use-view.ts';
import { useCurrentPage } from './use-current-page.ts';
import { useListIndex } from './use-list-index.ts';
import { usePanelActions } from './use-panel-actions.ts';
import { useStar } from './use-star.ts';
import { useViewResults } from './use-view-results.ts';
import { waitMessage } from './wait-message.ts';

/** The state of the app: the view in the URL, and everything derived from it. */
export type ExplorerState = ReturnType<typeof useExplorer>;

/** Derives the state of the app from a list and the URL. */
export function useExplorer(dataset: Dataset) {
  const { fields: ownFields } = dataset.list;
  const fields = useMemo(() => keyedFields(ownFields), [ownFields]);
  const [view, ignored, updateView] = useView(fields);
  const { marks, readFinished, lastVisit } = useReaderMarks(dataset);
  const index = useListIndex(dataset, marks);
  const canonicalise = useCanonicalAddress(index, view, updateView);
  const [typing, setTyping] = useState(false);
  const results = useViewResults(dataset, index, marks, view, typing);
  const { searchedView, exploration, rows } = results;
  const currentPage = useCurrentPage(dataset, index, marks, view, results.pagesByPath);
  const panelRows = currentPage?.rows ?? rows;
  const panel = usePanelActions(view.paper, panelRows, updateView);
  const getShownPapers = useCallback(
    () => Array.from(exploration.rows).flatMap((at) => dataset.papers[at] ?? []),
    [exploration, dataset],
  );
  const selection = useRowSelection(getShownPapers);
  const { star, announcement } = useStar(dataset.papers);
  const scroller = useRef<HTMLDivElement>(null);
  const narrow = useNarrow();
  const message = waitMessage(searchedView, index, readFinished);
  return {
    dataset,
    /** The list's own fields. */
    fields,
    view,
    /** Messages about the parts of the URL that were ignored. */
    ignored,
    updateView,
    marks,
    lastVisit,
    index,
    canonicalise,
    setTyping,
    results,
    /** The page of the list that is shown in place of the table; null while the table is shown. */
    currentPage,
    /** The rows that the panel steps through. */
    panelRows,
    panel,
    getShownPapers,
    selection,
    star,
    announcement,
    scroller,
    narrow,
    /** Whether the panel covers everything else. */
    covered: narrow && view.paper !== null,
    status: {
      text:
        message ?? formatPaperCount(rows.length, view.library ? index.library().length : exploration.total),
      isWaiting: message !== null,
    },
  };
}
