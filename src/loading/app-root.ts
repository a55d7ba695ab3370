import { appId } from '../ui/dom.ts';

/** The root element of the app; null if the page has none. */
export function appRoot(): HTMLElement | null {
  return document.getElementById(appId);
}

/**
 * Tells whether the page's HTML contains a static page that fits the URL. On the root element the
 * attribute is `off` if the URL asks for another view.
 */
export function hasStaticPage(): boolean {
  return (
    appRoot()?.dataset.staticPage !== undefined && document.documentElement.dataset.staticPage === undefined
  );
}
