import { type ReactNode, startTransition, useEffect, useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { tableScroller } from '../ui/dom.ts';
import { change } from '../view/use-view.ts';
import { replayClicks } from './replayed-clicks.ts';

/**
 * Draws the app beside the first page, a little at a time, and puts it in its place once it is whole.
 * What the reader typed and pressed meanwhile, where the cursor was and how far the rows were scrolled stays.
 */
export function hydrate(place: HTMLElement, app: ReactNode): void {
  const next = document.createElement('div');
  next.id = place.id;
  startTransition(() =>
    createRoot(next).render(
      <>
        <Swap before={place} after={next} />
        {app}
        <Repeat before={place} after={next} />
      </>,
    ),
  );
}

/** Clears away a first page that shows something else than what is asked for. */
export function dropFirstPage(place: HTMLElement): void {
  place.replaceChildren();
  delete place.dataset.firstPage;
  delete document.documentElement.dataset.firstPage;
}

/** Stands before the app, so that the parts of the app are on the page when they ask where they are. */
function Swap({ before, after }: { before: HTMLElement; after: HTMLElement }) {
  useLayoutEffect(() => {
    const typed = before.querySelector<HTMLInputElement>('input[type="search"]')?.value ?? '';
    const focused = document.activeElement?.id ?? '';
    const top = scrollerIn(before)?.scrollTop ?? 0;
    before.replaceWith(after);
    if (typed !== '') change((view) => ({ ...view, query: typed }), 'replace');
    if (focused !== '') document.getElementById(focused)?.focus();
    if (typed === '' && top > 0) scrollerIn(after)?.scrollTo({ top });
  }, [before, after]);
  return null;
}

/** Stands behind the app, whose parts are all ready then. */
function Repeat({ before, after }: { before: HTMLElement; after: HTMLElement }) {
  useEffect(() => replayClicks(before, after), [before, after]);
  return null;
}

function scrollerIn(place: HTMLElement): Element | null {
  return tableScroller(place);
}
