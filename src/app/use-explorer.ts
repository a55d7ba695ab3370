import { useCallback, useRef, useState } from 'react';
import { useNarrow } from '../layout/use-narrow.ts';
import { useReaderMarks } from '../library/use-reader-marks.ts';
import { papersOf } from '../messages/count.ts';
import type { Dataset } from '../paper/schema.ts';
import { useSelection } from '../results/use-selection.ts';
import { useCanonicalAddress } from '../search-box/use-canonical-address.ts';
import { useView } from '../view/use-view.ts';
import { useListIndex } from './use-list-index.ts';
import { usePanelActions } from './use-panel-actions.ts';
import { useReading } from './use-reading.ts';
import { useStar } from './use-row-handlers.ts';
import { useShown } from './use-shown.ts';
import { waitsFor } from './waits-for.ts';

/** The state of the page: what the address asks for, and all that follows from it. */
export type ExplorerState = ReturnType<typeof useExplorer>;

/** Works out what the page shows of a list, and what can be done with it. */
export function useExplorer(dataset: Dataset) {
  const [view, ignored, change] = useView();
  const { marks, opened } = useReaderMarks(dataset.papers);
  const index = useListIndex(dataset, marks);
  const canonicalise = useCanonicalAddress(index, view, change);
  const [typing, setTyping] = useState(false);
  const shown = useShown(dataset, index, marks, view, typing);
  const { listView, exploration, rows } = shown;
  const reading = useReading(dataset, index, marks, view, shown.pages);
  const panelRows = reading?.rows ?? rows;
  const panel = usePanelActions(view.paper, panelRows, change);
  const papers = useCallback(
    () => Array.from(exploration.rows).flatMap((at) => dataset.papers[at] ?? []),
    [exploration, dataset],
  );
  const selection = useSelection(papers);
  const { star, said } = useStar(dataset.papers);
  const scroller = useRef<HTMLDivElement>(null);
  const narrow = useNarrow();
  const waiting = waitsFor(listView, index, opened);
  return {
    dataset,
    view,
    /** What of the address was ignored, in words. */
    ignored,
    change,
    marks,
    index,
    canonicalise,
    setTyping,
    shown,
    /** The list's own page that is read in place of the table; null while the table is shown. */
    reading,
    /** The rows that the panel steps through. */
    panelRows,
    panel,
    papers,
    selection,
    star,
    said,
    scroller,
    narrow,
    /** Whether the panel covers everything else. */
    covered: narrow && view.paper !== null,
    status: { words: waiting ?? papersOf(rows.length, exploration.total), waits: waiting !== null },
  };
}
