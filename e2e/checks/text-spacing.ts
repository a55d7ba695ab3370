import type { Page } from '@playwright/test';

/**
 * The words that are cut once lines, letters and words stand as far apart as WCAG 1.4.12 says, and were not cut before.
 * What ends in an ellipsis is short by design: the whole stands in its title, in the panel, or there when it has the focus.
 */
export function cutBySpacing(page: Page): Promise<readonly string[]> {
  return page.evaluate(readCutWords);
}

/** Runs in the page, and so knows nothing but the page. */
function readCutWords(): readonly string[] {
  const cutNow = () =>
    [...document.body.querySelectorAll('*')].filter((element) => {
      // What is for the ears only is one pixel large.
      if (element.clientWidth <= 1 || element.clientHeight <= 1 || element.textContent.trim() === '')
        return false;
      const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(element);
      if (textOverflow === 'ellipsis' || webkitLineClamp !== 'none') return false;
      const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1) ||
        (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1)
      );
    });
  const before = new Set(cutNow());
  // The page's policy refuses a style that stands in the HTML, not one that a script makes.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  );
  document.adoptedStyleSheets.push(sheet);
  const cut = cutNow().filter((element) => !before.has(element));
  document.adoptedStyleSheets.pop();
  return cut.map((element) => element.outerHTML.replaceAll(/ class="[^"]*"/gu, '').slice(0, 160));
}
