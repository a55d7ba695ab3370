/** The tag with which Vite starts the app as soon as the page is parsed. */
const appTag = /<script type="module" crossorigin src="([^"]+)"><\/script>/u;

/**
 * Defers the app's scripts after the page's own HTML: they load at low priority, and the boot script
 * starts them (`src/loading/start-app.ts`). Throws if the page has no app script.
 */
export function withDeferredApp(html: string): string {
  if (!appTag.test(html)) throw new Error('the page has no app script');
  return html
    .replace(appTag, '<link id="app-script" rel="modulepreload" crossorigin href="$1">')
    .replaceAll('rel="modulepreload"', 'rel="modulepreload" fetchpriority="low"');
}
