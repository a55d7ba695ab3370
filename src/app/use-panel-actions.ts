import { useCallback, useEffect, useRef } from 'react';
import type { Rows } from '../table/row-item.ts';
import { returnFocus, revealRow } from '../ui/row-focus.ts';
import type { Change } from '../view/use-view.ts';

/** What can be done with the panel. */
export type PanelActions = ReturnType<typeof usePanelActions>;

/** Opens, steps through and closes papers, and sees to it that the focus goes with them and comes back. */
export function usePanelActions(paper: string | null, rows: Rows, change: Change) {
  const quiet = useRef(paper !== null);
  const last = useRef(paper);

  useEffect(() => {
    const closed = last.current;
    last.current = paper;
    if (paper === closed) return;
    if (paper !== null) revealRow(paper);
    else if (closed !== null) returnFocus(closed);
  }, [paper]);

  /** The panel's heading takes the focus, except on arrival and while the keys only step. */
  const takesFocus = useCallback(() => {
    const taken = !quiet.current;
    quiet.current = false;
    return taken;
  }, []);
  const open = useCallback((id: string) => change((view) => ({ ...view, paper: id }), 'push'), [change]);
  const close = useCallback(() => change((view) => ({ ...view, paper: null }), 'push'), [change]);
  const stepTo = useCallback(
    (id: string) => {
      quiet.current = true;
      change((view) => ({ ...view, paper: id }), 'replace');
    },
    [change],
  );
  const next = useCallback(
    (by: 1 | -1) => {
      const place = paper === null ? -1 : rows.placeOf(paper);
      const wanted = place + by;
      return place !== -1 && wanted >= 0 && wanted < rows.length ? rows.at(wanted).paper.id : null;
    },
    [rows, paper],
  );
  const canStep = useCallback((by: 1 | -1) => next(by) !== null, [next]);
  const step = useCallback(
    (by: 1 | -1) => {
      const id = next(by);
      if (id !== null) stepTo(id);
    },
    [next, stepTo],
  );
  return { takesFocus, open, close, canStep, step, stepTo };
}
