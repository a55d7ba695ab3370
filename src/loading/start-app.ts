import * as loadingMessages from '../messages/loading.ts';
import { appScriptId } from '../ui/dom.ts';
import { afterFirstPaint } from './after-first-paint.ts';
import { hasStaticPage } from './app-root.ts';
import { hidePageNotice, showAppMissing, showPageNotice } from './page-notice.ts';
import { slowAfter } from './slow-after.ts';

/**
 * Starts the app of a built page. If there is a static page, the app waits for its first paint.
 */
export function startApp(): void {
  hidePageNotice();
  document.addEventListener('DOMContentLoaded', () => {
    if (!hasStaticPage()) return run();
    afterFirstPaint(run);
  });
}

function run(): void {
  const timer = setTimeout(() => showPageNotice({ text: loadingMessages.stillLoading }), slowAfter);
  runApp()
    .catch(showFirstRows)
    .finally(() => clearTimeout(timer));
}

/** Runs the app's scripts, dependencies first, one per task so that input is handled in between. */
async function runApp(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]')];
  links.sort((a, b) => Number(a.id === appScriptId) - Number(b.id === appScriptId));
  for (const { href } of links) {
    await import(/* @vite-ignore */ href);
    if (hasStaticPage()) await new Promise((done) => setTimeout(done));
  }
}

/** Unhides the static page (`off` on the root element hides it), with a notice that the app is missing. */
function showFirstRows(): Promise<void> {
  delete document.documentElement.dataset.staticPage;
  return showAppMissing(run);
}
