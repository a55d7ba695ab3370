import { useCallback, useEffect, useRef } from 'react';
import type { Rows } from '../../table/row-item.ts';
import { returnFocus, revealRow } from '../../ui/focus/row-focus.ts';
import type { UpdateView } from '../../view/use-view.ts';

/** The actions of the paper panel. */
export type PanelActions = ReturnType<typeof usePanelActions>;

/** Opens, steps through and closes papers; the focus moves into the panel and back to the row. */
export function usePanelActions(paper: string | null, rows: Rows, updateView: UpdateView) {
  const skipFocus = useRef(paper !== null);
  const lastPaper = useRef(paper);

  useEffect(() => {
    const closed = lastPaper.current;
    lastPaper.current = paper;
    if (paper === closed) return;
    if (paper !== null) revealRow(paper);
    else if (closed !== null) returnFocus(closed);
  }, [paper]);

  /**
   * Returns whether the heading should take the focus, and resets the answer for the next paper. The heading
   * should not take it on page load or while stepping.
   */
  const consumeFocusRequest = useCallback(() => {
    const shouldFocus = !skipFocus.current;
    skipFocus.current = false;
    return shouldFocus;
  }, []);
  const open = useCallback(
    (id: string) => updateView((view) => ({ ...view, paper: id }), 'push'),
    [updateView],
  );
  const close = useCallback(() => updateView((view) => ({ ...view, paper: null }), 'close'), [updateView]);
  const stepTo = useCallback(
    (id: string) => {
      skipFocus.current = true;
      updateView((view) => ({ ...view, paper: id }), 'replace');
    },
    [updateView],
  );
  const neighbour = useCallback(
    (by: 1 | -1) => {
      const index = paper === null ? -1 : rows.indexOf(paper);
      const wantedIndex = index + by;
      return index !== -1 && wantedIndex >= 0 && wantedIndex < rows.length
        ? rows.at(wantedIndex).paper.id
        : null;
    },
    [rows, paper],
  );
  const canStep = useCallback((by: 1 | -1) => neighbour(by) !== null, [neighbour]);
  const step = useCallback(
    (by: 1 | -1) => {
      const id = neighbour(by);
      if (id !== null) stepTo(id);
    },
    [neighbour, stepTo],
  );
  return { consumeFocusRequest, open, close, canStep, step, stepTo };
}
