import * as loadingMessages from '../messages/loading.ts';
import { firstRowsDelay } from '../ui/deferred/first-rows-delay.ts';
import { hasStaticPage } from './app-root.ts';

/** The id of the link that preloads the app's script. */
const appScript = 'app-script';

/**
 * Starts the app of a built page. If there is a static page, the app waits for its first paint, which
 * the script would delay; a background tab never paints, so a timer starts the app there.
 */
export function startApp(): void {
  document.addEventListener('DOMContentLoaded', () => {
    if (!hasStaticPage()) return void runApp().catch(showAppMissing);
    let started = false;
    const start = () => {
      if (started) return;
      started = true;
      void runApp().catch(showAppMissing);
    };
    requestAnimationFrame(() => setTimeout(start));
    setTimeout(start, firstRowsDelay);
  });
}

/** Runs the app's scripts, dependencies first, one per task so that input is handled in between. */
async function runApp(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]')];
  links.sort((a, b) => Number(a.id === appScript) - Number(b.id === appScript));
  for (const { href } of links) {
    await import(/* @vite-ignore */ href);
    if (hasStaticPage()) await new Promise((done) => setTimeout(done));
  }
}

/** Unhides the static page (`off` on the root element hides it), with a notice that the app is missing. */
function showAppMissing(): void {
  delete document.documentElement.dataset.staticPage;
  const notice = document.createElement('p');
  notice.role = 'alert';
  notice.className = 'sticky top-0 z-50 border-b border-line bg-surface px-4 py-2 text-cell text-warn';
  notice.textContent = loadingMessages.appMissing;
  document.body.prepend(notice);
}
