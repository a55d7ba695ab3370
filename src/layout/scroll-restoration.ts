import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { session } from '../preferences/storage.ts';
import { restoredAttribute } from '../ui/dom.ts';
import { framesToSettle } from '../ui/focus/keep-rows-in-place.ts';
import { currentHistoryEntry } from '../view/history-entry.ts';

/** How long a list may take to render down to the restored position, in milliseconds. */
const growthTimeout = 2_000;

/** How many history entries are stored. */
const maxHistoryEntries = 50;

/** The scroll position of each history entry, by its id. */
const positions = new Map<string, number>();

/**
 * Restores the position of a scroller for every history entry, after Back and on reload. Scrolls to the top
 * when other `rows` are shown, or the same in another order; an open paper keeps the position. On the first
 * load of a URL, `scrollInitially` chooses the position.
 */
export function useScrollRestoration(
  scroller: RefObject<HTMLElement | null>,
  rows: string,
  scrollInitially: () => void,
): void {
  const lastState = useRef<{ readonly historyEntry: string; readonly rows: string }>(null);
  /** Cached, because reading it from the element forces a layout during a keystroke. */
  const top = useRef(0);

  useLayoutEffect(() => {
    const element = scroller.current;
    const historyEntry = currentHistoryEntry();
    const previous = lastState.current;
    if (element === null || (previous?.historyEntry === historyEntry && previous.rows === rows)) return;
    lastState.current = { historyEntry, rows };
    if (previous === null) loadPositions();
    else if (previous.rows !== rows) pauseScrollAnchoring(element);
    const saved = previous?.historyEntry === historyEntry ? undefined : positions.get(historyEntry);
    element.removeAttribute(restoredAttribute);
    if (saved !== undefined) restore(element, saved);
    else if (previous === null) scrollInitially();
    else if (previous.rows !== rows) scrollToTop(element, top.current);
    positions.delete(historyEntry);
    positions.set(historyEntry, saved ?? (previous?.rows === rows ? top.current : 0));
  });

  useEffect(() => {
    const recordPosition = ({ target }: Event) => {
      const element = scroller.current;
      if (element === null || target !== element) return;
      top.current = element.scrollTop;
      // Right after Back the browser is at an entry whose rows are not shown yet.
      const shown = lastState.current?.historyEntry;
      if (shown !== undefined) positions.set(shown, top.current);
    };
    // Table and page have different scrollers, which mount and unmount.
    document.addEventListener('scroll', recordPosition, { capture: true, passive: true });
    window.addEventListener('pagehide', savePositions);
    return () => {
      document.removeEventListener('scroll', recordPosition, { capture: true });
      window.removeEventListener('pagehide', savePositions);
    };
  }, [scroller]);
}

function scrollToTop(element: HTMLElement, from: number): void {
  if (from !== 0) element.scrollTop = 0;
}

/** Keeps scroll anchoring from following a row to its new position when the order changes. */
function pauseScrollAnchoring(element: HTMLElement): void {
  element.style.overflowAnchor = 'none';
  setTimeout(() => {
    element.style.overflowAnchor = '';
  }, 100);
}

/** Scrolls to a position, again while the list is still growing, unless the reader scrolls meanwhile. */
function restore(element: HTMLElement, top: number): void {
  markRestored(element);
  const content = element.firstElementChild;
  let reached = scrollTo(element, top);
  if (content === null || reached >= top - 1) {
    hold(element, top);
    return;
  }
  const observer = new ResizeObserver(() => {
    reached = scrollTo(element, top);
    if (reached >= top - 1) stop();
  });
  const stop = () => {
    observer.disconnect();
    element.removeEventListener('scroll', stopIfReaderScrolls);
  };
  const stopIfReaderScrolls = () => Math.abs(element.scrollTop - reached) > 1 && stop();
  observer.observe(content);
  element.addEventListener('scroll', stopIfReaderScrolls, { passive: true });
  setTimeout(stop, growthTimeout);
}

/** Marks a scroller as being at a restored position, which an open paper must not change, until the reader acts. */
function markRestored(element: HTMLElement): void {
  element.setAttribute(restoredAttribute, '');
  const unmark = () => {
    element.removeAttribute(restoredAttribute);
    for (const act of acts) removeEventListener(act, unmark, true);
  };
  for (const act of acts) addEventListener(act, unmark, true);
}

/** Holds a position while rows above it take their new heights, unless the reader acts meanwhile. */
function hold(element: HTMLElement, top: number): void {
  let framesLeft = framesToSettle;
  const stop = () => {
    framesLeft = 0;
    for (const act of acts) removeEventListener(act, stop, true);
  };
  for (const act of acts) addEventListener(act, stop, true);
  const settle = () => {
    if (framesLeft === 0) return;
    scrollTo(element, top);
    framesLeft -= 1;
    if (framesLeft === 0) stop();
    else requestAnimationFrame(settle);
  };
  requestAnimationFrame(settle);
}

/** What a reader does to scroll. */
const acts = ['wheel', 'pointerdown', 'touchstart', 'keydown'] as const;

/** Scrolls as far as possible towards a position; returns the position reached. */
function scrollTo(element: HTMLElement, top: number): number {
  element.scrollTop = top;
  return element.scrollTop;
}

function savePositions(): void {
  session.write('scroll', JSON.stringify([...positions].slice(-maxHistoryEntries)));
}

function loadPositions(): void {
  for (const [historyEntry, top] of parsePositions(session.read('scroll') ?? '[]'))
    if (!positions.has(historyEntry)) positions.set(historyEntry, top);
}

function parsePositions(text: string): [string, number][] {
  try {
    const stored: unknown = JSON.parse(text);
    return Array.isArray(stored) ? stored.filter(isPosition) : [];
  } catch {
    return [];
  }
}

function isPosition(value: unknown): value is [string, number] {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'number';
}
