import type { Page } from '@playwright/test';

/**
 * Finds text that is clipped with the text spacing of WCAG 1.4.12 but not without. Text with an ellipsis is
 * short by design: the full text is in its title, in the panel, or shown on focus.
 */
export function clippedBySpacing(page: Page): Promise<readonly string[]> {
  return page.evaluate(readClipped);
}

/** Runs in the page, so it must be self-contained. */
function readClipped(): readonly string[] {
  const clippedNow = () =>
    [...document.body.querySelectorAll('*')].filter((element) => {
      // Text for screen readers only is one pixel large.
      if (element.clientWidth <= 1 || element.clientHeight <= 1 || element.textContent.trim() === '')
        return false;
      const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(element);
      if (textOverflow === 'ellipsis' || webkitLineClamp !== 'none') return false;
      const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        (clips(overflowY) && element.scrollHeight > element.clientHeight + 1) ||
        (clips(overflowX) && element.scrollWidth > element.clientWidth + 1)
      );
    });
  const before = new Set(clippedNow());
  // The page's policy forbids inline styles, but not constructed style sheets.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  );
  document.adoptedStyleSheets.push(sheet);
  const clipped = clippedNow().filter((element) => !before.has(element));
  document.adoptedStyleSheets.pop();
  return clipped.map((element) => element.outerHTML.replaceAll(/ class="[^"]*"/gu, '').slice(0, 160));
}
