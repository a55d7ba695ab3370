import { type RefObject, useEffect } from 'react';

/** Home and End move the focus to the first and the last of `length` rows, and hold this row in sight. */
export function useEdgeKeys(
  length: number,
  focusRow: (index: number, from: EventTarget | null) => boolean,
  holdRow: (index: number, align: 'start' | 'end') => void,
  scroller: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const table = scroller.current;
    const toEdge = (event: KeyboardEvent) => {
      const edge = event.key === 'Home' ? 0 : event.key === 'End' ? length - 1 : -1;
      const hasModifier = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
      if (edge === -1 || hasModifier || !focusRow(edge, event.target)) return;
      event.preventDefault();
      holdRow(edge, edge === 0 ? 'start' : 'end');
    };
    table?.addEventListener('keydown', toEdge);
    return () => table?.removeEventListener('keydown', toEdge);
  }, [length, scroller, focusRow, holdRow]);
}
