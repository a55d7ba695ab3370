import type { Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useRef } from 'react';

/**
 * Home and End move the focus to the first and the last of `length` rows. The last row then stays in sight while rows
 * above it are added (`filled`) and measured, until the reader does something else.
 */
export function useEdgeKeys(
  length: number,
  focusRow: (index: number, from: EventTarget | null) => boolean,
  virtualizer: Virtualizer<HTMLElement, HTMLTableRowElement>,
  scroller: RefObject<HTMLElement | null>,
  filled: number,
): void {
  const isAtEnd = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when rows were added or measured
  useEffect(() => {
    if (isAtEnd.current) virtualizer.scrollToIndex(length - 1, { align: 'end' });
  }, [filled, virtualizer.getTotalSize()]);

  useEffect(() => {
    const table = scroller.current;
    const leaveEnd = () => {
      isAtEnd.current = false;
    };
    const toEdge = (event: KeyboardEvent) => {
      leaveEnd();
      const edge = event.key === 'Home' ? 0 : event.key === 'End' ? length - 1 : -1;
      const hasModifier = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
      if (edge === -1 || hasModifier || !focusRow(edge, event.target)) return;
      event.preventDefault();
      isAtEnd.current = edge !== 0;
      virtualizer.scrollToIndex(edge, { align: edge === 0 ? 'start' : 'end' });
    };
    table?.addEventListener('wheel', leaveEnd, { passive: true });
    table?.addEventListener('pointerdown', leaveEnd);
    table?.addEventListener('keydown', toEdge);
    return () => {
      table?.removeEventListener('wheel', leaveEnd);
      table?.removeEventListener('pointerdown', leaveEnd);
      table?.removeEventListener('keydown', toEdge);
    };
  }, [length, scroller, focusRow, virtualizer]);
}
