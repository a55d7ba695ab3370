import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { Root } from 'react-dom/client';
import { change } from '../view/use-view.ts';

/** Tells whether the page's HTML shows the beginning of what the address asks for. */
export function showsFirstPage(place: HTMLElement): boolean {
  return place.firstElementChild !== null && document.documentElement.dataset.firstPage === undefined;
}

/** Puts the app in the place of the first page. What the reader typed there, where the cursor was and how far the rows were scrolled stays. */
export function takeOver(place: HTMLElement, root: Root, app: ReactNode): void {
  const input = place.querySelector<HTMLInputElement>('input[type="search"]');
  const typed = input?.value ?? '';
  const focused = document.activeElement?.id ?? '';
  const top = scrollerIn(place)?.scrollTop ?? 0;
  if (typed !== '') change((view) => ({ ...view, query: typed }), 'replace');
  flushSync(() => root.render(app));
  delete place.dataset.firstPage;
  if (focused !== '') document.getElementById(focused)?.focus();
  if (typed === '') scrollerIn(place)?.scrollTo({ top });
}

/** Clears away a first page that shows something else than what is asked for. */
export function dropFirstPage(place: HTMLElement): void {
  place.replaceChildren();
  delete place.dataset.firstPage;
  delete document.documentElement.dataset.firstPage;
}

function scrollerIn(place: HTMLElement): Element | null {
  return place.querySelector('table')?.parentElement ?? null;
}
