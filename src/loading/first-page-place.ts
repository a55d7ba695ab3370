import { ids } from '../ui/dom.ts';

/** Where the app is drawn: the element of the page, or null where there is none. */
export function appPlace(): HTMLElement | null {
  return document.getElementById(ids.app);
}

/** Tells whether the page's HTML shows the beginning of what the address asks for. */
export function hasFirstPage(): boolean {
  return (
    appPlace()?.dataset.firstPage !== undefined && document.documentElement.dataset.firstPage === undefined
  );
}
