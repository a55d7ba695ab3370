import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { visit } from '../ui/storage.ts';
import { currentEntry } from '../view/use-view.ts';

/** How long a list may take to grow as long as it was, in milliseconds. */
const growth = 2_000;

/** How many entries of the history are remembered. */
const mostPlaces = 50;

const places = new Map<string, number>();

/**
 * Keeps the place in a scroller for every entry of the history: Back and a reload return to it.
 * Only other constraints start from the top; to open a paper or to sort leaves the place alone.
 * An address that comes from elsewhere has no place yet: `arrive` finds one.
 */
export function useScrollMemory(
  scroller: RefObject<HTMLElement | null>,
  constraints: string,
  order: string,
  arrive: () => void,
): void {
  const before = useRef<{ readonly entry: string; readonly constraints: string; readonly order: string }>(
    null,
  );
  /** To ask the element would make the browser lay out the page in the middle of a key. */
  const top = useRef(0);

  useLayoutEffect(() => {
    const element = scroller.current;
    const entry = currentEntry();
    const last = before.current;
    if (
      element === null ||
      (last?.entry === entry && last.constraints === constraints && last.order === order)
    )
      return;
    before.current = { entry, constraints, order };
    if (last === null) recall();
    const kept = last?.entry === entry ? undefined : places.get(entry);
    if (kept !== undefined) restore(element, kept);
    else if (last === null) arrive();
    else if (last.constraints !== constraints) toTop(element, top.current);
    else if (last.order !== order) letRowsMove(element);
    places.delete(entry);
    places.set(entry, kept ?? (last?.constraints === constraints ? top.current : 0));
  });

  useEffect(() => {
    const note = ({ target }: Event) => {
      const element = scroller.current;
      if (element === null || target !== element) return;
      top.current = element.scrollTop;
      places.set(currentEntry(), top.current);
    };
    // Table and page have scrollers of their own, which come and go.
    document.addEventListener('scroll', note, { capture: true, passive: true });
    window.addEventListener('pagehide', keep);
    return () => {
      document.removeEventListener('scroll', note, { capture: true });
      window.removeEventListener('pagehide', keep);
    };
  }, [scroller]);
}

function toTop(element: HTMLElement, from: number): void {
  if (from !== 0) element.scrollTop = 0;
}

/** Keeps the browser from following one row to its new place when the rows change their order. */
function letRowsMove(element: HTMLElement): void {
  element.style.overflowAnchor = 'none';
  setTimeout(() => {
    element.style.overflowAnchor = '';
  }, 100);
}

/** Scrolls to a place, again while the list is still growing up to it, unless the reader scrolls meanwhile. */
function restore(element: HTMLElement, top: number): void {
  const content = element.firstElementChild;
  let reached = scrollTo(element, top);
  if (content === null || reached >= top - 1) return;
  const observer = new ResizeObserver(() => {
    reached = scrollTo(element, top);
    if (reached >= top - 1) stop();
  });
  const stop = () => {
    observer.disconnect();
    element.removeEventListener('scroll', yieldToReader);
  };
  const yieldToReader = () => Math.abs(element.scrollTop - reached) > 1 && stop();
  observer.observe(content);
  element.addEventListener('scroll', yieldToReader, { passive: true });
  setTimeout(stop, growth);
}

/** Scrolls as far as there is something to scroll to, and returns how far that was. */
function scrollTo(element: HTMLElement, top: number): number {
  element.scrollTop = top;
  return element.scrollTop;
}

function keep(): void {
  visit.write('scroll', JSON.stringify([...places].slice(-mostPlaces)));
}

function recall(): void {
  for (const [entry, top] of parsePlaces(visit.read('scroll') ?? '[]'))
    if (!places.has(entry)) places.set(entry, top);
}

function parsePlaces(text: string): [string, number][] {
  try {
    const stored: unknown = JSON.parse(text);
    return Array.isArray(stored) ? stored.filter(isPlace) : [];
  } catch {
    return [];
  }
}

function isPlace(value: unknown): value is [string, number] {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'number';
}
