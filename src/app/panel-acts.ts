import { useCallback, useEffect, useRef } from 'react';
import type { Rows } from '../table/row-item.ts';
import type { Change } from '../view/use-view.ts';
import { returnFocus, revealRow } from './row-focus.ts';

/** What can be done with the panel. */
export type PanelActs = ReturnType<typeof usePanelActs>;

/** Opens, steps through and closes papers, and sees to it that the focus goes with them and comes back. */
export function usePanelActs(paper: string | null, rows: Rows, change: Change) {
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
  const step = useCallback(
    (by: 1 | -1) => {
      const place = paper === null ? -1 : rows.placeOf(paper);
      const next = place + by;
      if (place !== -1 && next >= 0 && next < rows.length) stepTo(rows.at(next).paper.id);
    },
    [rows, paper, stepTo],
  );
  return { takesFocus, open, close, step, stepTo };
}
