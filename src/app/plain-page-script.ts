import { applyTheme } from '../preferences/apply-theme.ts';
import { missingPaperId, notFoundSearchId } from '../ui/dom.ts';

/*
 * The script of pages that need none: it applies the theme that the reader chose, before the first paint, and makes
 * the search of the page for missing addresses work.
 */

applyTheme();
document.addEventListener('DOMContentLoaded', () => {
  const root = document.documentElement.dataset.root ?? './';
  const form = document.getElementById(notFoundSearchId);
  if (form instanceof HTMLFormElement) showSearch(form, root);
  const missing = document.getElementById(missingPaperId);
  const [, id] = /\/p\/([a-z0-9~-]+)\/?$/u.exec(location.pathname) ?? [];
  const link = missing?.querySelector('a');
  if (missing == null || link == null || id === undefined) return;
  link.href = `${root}?paper=${id}`;
  missing.hidden = false;
});

function showSearch(form: HTMLFormElement, root: string): void {
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = String(new FormData(form).get('q') ?? '');
    location.assign(`${root}?q=${encodeURIComponent(query)}`);
  });
}
