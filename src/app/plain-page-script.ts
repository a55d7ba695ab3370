import { afterFirstPaint } from '../loading/after-first-paint.ts';
import { applyTheme } from '../preferences/apply-theme.ts';
import { applyPreferences } from '../preferences/preferences.ts';
import { appScriptId, missingPaperId, notFoundSearchId } from '../ui/dom.ts';
import { awaitParts, leaveOutParts } from './paper-page/parts-state.ts';

/*
 * The script of pages that need none: it applies the theme that the reader chose before the first paint, shows what
 * works with a script only, and starts the app on the page of a paper. Room is left for that, so that nothing moves.
 */

applyTheme();
applyPreferences();
awaitParts();
document.addEventListener('DOMContentLoaded', () => {
  const root = document.documentElement.dataset.root ?? './';
  offerSearch(root);
  offerPaper(root);
  startApp();
});

/** Starts the app that the page names: it takes over the page. */
function startApp(): void {
  const script = document.getElementById(appScriptId);
  if (script instanceof HTMLLinkElement)
    afterFirstPaint(() => void import(/* @vite-ignore */ script.href).catch(leaveOutParts));
}

/** Shows the search of the page for missing addresses. */
function offerSearch(root: string): void {
  const form = document.getElementById(notFoundSearchId);
  if (!(form instanceof HTMLFormElement)) return;
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = String(new FormData(form).get('q') ?? '');
    location.assign(`${root}?q=${encodeURIComponent(query)}`);
  });
}

/** At the address of a paper that is not there, offers to look for it in the list, which knows former ids. */
function offerPaper(root: string): void {
  const missing = document.getElementById(missingPaperId);
  const link = missing?.querySelector('a');
  const [, id] = /\/p\/([a-z0-9~-]+)\/?$/u.exec(location.pathname) ?? [];
  if (missing === null || link == null || id === undefined) return;
  link.href = `${root}?paper=${id}`;
  missing.hidden = false;
}
