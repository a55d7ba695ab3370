import * as loadingMessages from '../messages/loading.ts';
import { lazy } from '../search/lazy.ts';
import { firstRowsTime } from '../ui/first-rows-time.ts';
import { hasFirstPage } from './first-page-place.ts';

/** The id of the link that names the app's script and fetches it, behind what the first page needs. */
const appScript = 'app-script';

/**
 * Starts the app of a built page. Where the beginning of the list already stands in the HTML, the reader sees it before the app's script
 * has its turn: to run it would hold up the first picture. A page that nobody looks at is not drawn, and does not wait for its picture.
 */
export function startApp(): void {
  document.addEventListener('DOMContentLoaded', () => {
    if (!hasFirstPage()) return void runApp().catch(tellMissing);
    const start = lazy(() => void runApp().catch(tellMissing));
    requestAnimationFrame(() => setTimeout(start));
    setTimeout(start, firstRowsTime);
  });
}

/** Runs the scripts of the app, those that it imports before it: one at a time, so that a key or a tap has not to wait for all of them. */
async function runApp(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]')];
  links.sort((one, other) => Number(one.id === appScript) - Number(other.id === appScript));
  for (const { href } of links) {
    await import(/* @vite-ignore */ href);
    if (hasFirstPage()) await new Promise((done) => setTimeout(done));
  }
}

/** Without the app its page can at least be read: it is shown, whatever the address asks for. What the app throws itself it tells itself. */
function tellMissing(): void {
  delete document.documentElement.dataset.firstPage;
  const notice = document.createElement('p');
  notice.role = 'alert';
  notice.className = 'sticky top-0 z-50 border-b border-line bg-surface px-4 py-2 text-cell text-warn';
  notice.textContent = loadingMessages.appMissing;
  document.body.prepend(notice);
}
