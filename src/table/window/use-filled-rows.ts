import { type RefObject, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { isSearchFocused } from '../../ui/focus/search-focus.ts';
import type { Rows } from '../row-item.ts';
import { sharedEnds } from './edited-rows.ts';

/** How long the rows must stay the same before those out of sight are added, in milliseconds: nobody types then. */
const fillDelay = 250;

/** How long the table must not have been scrolled before rows are added, in milliseconds: frames would be late. */
const scrollPause = 150;

/** How many rows are added or removed at once: less than a frame's work. */
const fillStep = 30;

/**
 * How many rows are in the page from the first one on, in sight or not. Grows to all while nothing else happens, and
 * begins anew with other rows, unless only a few come or go. Shrinks to none while the search box has the focus: a key
 * must not wait until hundreds of rows are removed. Without `whole`, none.
 */
export function useFilledRows(rows: Rows, whole: boolean, scroller: RefObject<HTMLElement | null>): number {
  const [filled, setFilled] = useState({ rows, count: 0 });
  if (filled.rows !== rows) {
    const isEdited = whole && sharedEnds(filled.rows, rows) !== null;
    const more = isEdited && filled.count >= filled.rows.length ? rows.length - filled.rows.length : 0;
    setFilled({ rows, count: isEdited ? filled.count + more : 0 });
  }
  const { count } = filled;
  const scrolled = useRef(Number.NEGATIVE_INFINITY);
  const isSearching = useSyncExternalStore(onFocusChange, isSearchActive, () => false);
  const wanted = whole && !isSearching ? rows.length : 0;
  useEffect(() => {
    if (wanted === 0 ? count === 0 : count >= wanted) return undefined;
    const next = wanted === 0 ? Math.max(0, Math.min(count, rows.length) - fillStep) : count + fillStep;
    const fill = () => {
      const pause = scrolled.current + scrollPause - performance.now();
      if (pause <= 0 || next < count) setFilled({ rows, count: next });
      else timer = setTimeout(fill, pause);
    };
    let timer = setTimeout(fill, count === 0 ? fillDelay : 0);
    return () => clearTimeout(timer);
  }, [rows, count, wanted]);

  useEffect(() => {
    const table = scroller.current;
    const onScroll = () => {
      scrolled.current = performance.now();
    };
    table?.addEventListener('scroll', onScroll, { passive: true });
    return () => table?.removeEventListener('scroll', onScroll);
  }, [scroller]);
  return whole ? count : 0;
}

/** The browser's own find takes the focus from the page, which is reported by its window. */
function isSearchActive(): boolean {
  return isSearchFocused() && document.hasFocus();
}

function onFocusChange(notify: () => void): () => void {
  const events = ['focus', 'blur'] as const;
  // Neither event bubbles.
  for (const event of events) addEventListener(event, notify, true);
  return () => {
    for (const event of events) removeEventListener(event, notify, true);
  };
}
