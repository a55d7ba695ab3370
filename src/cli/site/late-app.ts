/** The tag by which the page would run the app as soon as it is parsed. */
const appTag = /<script type="module" crossorigin src="([^"]+)"><\/script>/u;

/**
 * Lets the app's scripts come behind the page's own beginning: they are fetched with low priority, and the script that runs before the page
 * is drawn starts them (`src/loading/start-app.ts`). Throws when the page has no app.
 */
export function withLateApp(html: string): string {
  if (!appTag.test(html)) throw new Error('the page has no app');
  return html
    .replace(appTag, '<link id="app-script" rel="modulepreload" crossorigin href="$1">')
    .replaceAll('rel="modulepreload"', 'rel="modulepreload" fetchpriority="low"');
}
