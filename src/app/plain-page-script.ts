import * as uiMessages from '../messages/ui.ts';
import { applyTheme } from '../preferences/apply-theme.ts';
import { citationId, copyCitationId, missingPaperId, notFoundSearchId } from '../ui/dom.ts';

/*
 * The script of pages that need none: it applies the theme that the reader chose before the first paint, and shows
 * what works with a script only. Room is left for that, so that nothing moves.
 */

applyTheme();
document.addEventListener('DOMContentLoaded', () => {
  const root = document.documentElement.dataset.root ?? './';
  offerCopy();
  offerSearch(root);
  offerPaper(root);
});

/** Shows the button that copies the citation; if the browser refuses, the citation is selected. */
function offerCopy(): void {
  const button = document.getElementById(copyCitationId);
  const text = document.getElementById(citationId)?.querySelector('pre');
  if (button === null || text == null) return;
  button.hidden = false;
  // What changes in it is read out.
  button.ariaLive = 'polite';
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text.textContent);
      button.textContent = uiMessages.copied;
    } catch {
      getSelection()?.selectAllChildren(text);
      button.textContent = uiMessages.refused;
    }
  });
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
