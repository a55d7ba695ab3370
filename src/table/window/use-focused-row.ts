import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { paperOfRow, rowTitleId } from '../../ui/dom.ts';
import { focusHeading } from '../../ui/focus/row-focus.ts';
import type { Rows } from '../row-item.ts';

interface FocusedRow {
  /** The index of the row that has the focus; -1 for none. */
  readonly focused: number;
  /** Moves the focus to a row, drawn or not, if it is in a row now. Returns whether it is. */
  readonly focusRow: (index: number, from: EventTarget | null) => boolean;
}

/**
 * Follows the focused row, which has to stay drawn. When the rows change, the focus stays with its paper, or goes to
 * the row in its place.
 */
export function useFocusedRow(rows: Rows): FocusedRow {
  const [paper, setPaper] = useState(() => paperWith(document.activeElement));
  const latest = useRef({ paper, index: -1 });
  const focused = useMemo(() => (paper === null ? -1 : rows.indexOf(paper)), [rows, paper]);
  const setFocused = useCallback((id: string | null) => {
    latest.current.paper = id;
    setPaper(id);
  }, []);

  useEffect(() => {
    const onFocusIn = ({ target }: FocusEvent) => setFocused(paperWith(target));
    // Browsers also report it when the focused element is removed: by then the focus is in its new place.
    const onFocusOut = ({ target }: FocusEvent) => {
      setTimeout(() => {
        const isLeft = document.activeElement === document.body && document.hasFocus();
        if (isLeft && target instanceof Element && target.isConnected) setFocused(null);
      });
    };
    document.addEventListener('focusin', onFocusIn);
    document.addEventListener('focusout', onFocusOut);
    return () => {
      document.removeEventListener('focusin', onFocusIn);
      document.removeEventListener('focusout', onFocusOut);
      // No row is left, or something else takes the table's place.
      if (latest.current.paper !== null)
        setTimeout(() => document.activeElement === document.body && focusHeading());
    };
  }, [setFocused]);

  useLayoutEffect(() => {
    const { paper: wanted, index } = latest.current;
    if (wanted === null) return;
    if (focused !== -1) latest.current.index = focused;
    const active = document.activeElement;
    if (paperWith(active) === wanted || (active !== document.body && paperWith(active) === null)) return;
    if (focused === -1) setFocused(rows.at(Math.min(Math.max(index, 0), rows.length - 1)).paper.id);
    else document.getElementById(rowTitleId(wanted))?.focus({ preventScroll: true });
  });

  const focusRow = useCallback(
    (index: number, from: EventTarget | null) => {
      if (paperWith(from) === null || rows.length === 0) return false;
      setFocused(rows.at(index).paper.id);
      return true;
    },
    [rows, setFocused],
  );
  return { focused, focusRow };
}

function paperWith(target: EventTarget | null): string | null {
  return target instanceof Element ? paperOfRow(target) : null;
}
