import type { Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef } from 'react';

/** Where in the window a row is held. */
type Edge = 'start' | 'center' | 'end';

/** What a reader does to go elsewhere. */
const acts = ['wheel', 'pointerdown', 'keydown'] as const;

/**
 * Returns a function that scrolls to one of `length` rows, by its index, and holds it there while rows above it are
 * added (`filled`) and measured, until the reader does something else or the number of rows changes.
 */
export function useHeldRow(
  length: number,
  virtualizer: Virtualizer<HTMLElement, HTMLTableRowElement>,
  filled: number,
): (index: number, align: Edge) => void {
  const held = useRef<{ readonly length: number; readonly index: number; readonly align: Edge }>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when rows were added or measured
  useEffect(() => {
    const { current } = held;
    if (current?.length === length) virtualizer.scrollToIndex(current.index, { align: current.align });
  }, [filled, virtualizer.getTotalSize()]);

  useEffect(() => {
    const release = () => {
      held.current = null;
    };
    for (const act of acts) addEventListener(act, release, { capture: true, passive: true });
    return () => {
      for (const act of acts) removeEventListener(act, release, { capture: true });
    };
  }, []);

  return useCallback(
    (index, align) => {
      held.current = { length, index, align };
      virtualizer.scrollToIndex(index, { align });
    },
    [length, virtualizer],
  );
}
