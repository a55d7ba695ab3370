import type { Page } from '@playwright/test';

/** Boxes that may scroll sideways on their own: code, formulas, wide tables of a note, and the tables of the overview. */
const mayScroll = 'pre, .matrix-box, .note [tabindex="0"]';

/**
 * What does not fit at 320 CSS pixels (WCAG 1.4.10): the page itself, a box that scrolls sideways and may not, words that stand outside the page.
 * A window of 1280 pixels at 400 % is the same page.
 */
export async function tooWide(page: Page): Promise<readonly string[]> {
  await page.setViewportSize({ width: 320, height: 640 });
  return page.evaluate(readTooWide, mayScroll);
}

/** Runs in the page, and so knows nothing but the page. */
function readTooWide(allowed: string): readonly string[] {
  const room = document.documentElement.clientWidth;
  const sideways = (element: Element) => element.scrollWidth > element.clientWidth + 1;
  const scrolls = (element: Element) => /auto|scroll/u.test(getComputedStyle(element).overflowX);
  // What is for the ears only is one pixel large.
  const cuts = (element: Element) =>
    getComputedStyle(element).textOverflow === 'ellipsis' || element.clientWidth === 1;
  const within = (element: Element, test: (holder: Element) => boolean): boolean => {
    for (let holder: Element | null = element; holder !== null; holder = holder.parentElement)
      if (test(holder)) return true;
    return false;
  };
  const hasWords = (element: Element) =>
    [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
  const isOutside = (element: Element) => {
    const { left, right, width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && (left < -1 || right > room + 1);
  };
  const faults = sideways(document.documentElement) ? [document.documentElement] : [];
  const seen = [...document.body.querySelectorAll('*')].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
  const scrollers = seen.filter(
    (element) =>
      scrolls(element) &&
      sideways(element) &&
      !element.matches(allowed) &&
      !element.matches('input, textarea'),
  );
  const words = seen.filter(
    (element) =>
      hasWords(element) &&
      isOutside(element) &&
      !within(element, (holder) => (scrolls(holder) && sideways(holder)) || cuts(holder)),
  );
  return [...faults, ...scrollers, ...words].map((element) =>
    element.outerHTML.replaceAll(/ class="[^"]*"/gu, '').slice(0, 160),
  );
}
