import type { Page } from '@playwright/test';

/** Boxes that may scroll sideways: code, formulas, wide tables in notes, and the overview's tables. */
const mayScroll = 'pre, .matrix-box, .note [tabindex="0"]';

/**
 * Finds what does not fit into 320 CSS pixels (WCAG 1.4.10): the page itself, boxes that scroll sideways but
 * may not, and text outside the page. Equivalent to a window of 1280 pixels at 400 % zoom.
 */
export async function overflowing(page: Page): Promise<readonly string[]> {
  await page.setViewportSize({ width: 320, height: 640 });
  return page.evaluate(readOverflowing, mayScroll);
}

/** Runs in the page, so it must be self-contained. */
function readOverflowing(allowed: string): readonly string[] {
  const viewportWidth = document.documentElement.clientWidth;
  const sideways = (element: Element) => element.scrollWidth > element.clientWidth + 1;
  const scrolls = (element: Element) => /auto|scroll/u.test(getComputedStyle(element).overflowX);
  // Text for screen readers only is one pixel large.
  const clips = (element: Element) =>
    getComputedStyle(element).textOverflow === 'ellipsis' || element.clientWidth === 1;
  const within = (element: Element, test: (ancestor: Element) => boolean): boolean => {
    for (let ancestor: Element | null = element; ancestor !== null; ancestor = ancestor.parentElement)
      if (test(ancestor)) return true;
    return false;
  };
  const hasText = (element: Element) =>
    [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
  const isOutside = (element: Element) => {
    const { left, right, width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && (left < -1 || right > viewportWidth + 1);
  };
  const faults = sideways(document.documentElement) ? [document.documentElement] : [];
  const visible = [...document.body.querySelectorAll('*')].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
  const scrollers = visible.filter(
    (element) =>
      scrolls(element) &&
      sideways(element) &&
      !element.matches(allowed) &&
      !element.matches('input, textarea'),
  );
  const outsideTexts = visible.filter(
    (element) =>
      hasText(element) &&
      isOutside(element) &&
      !within(element, (ancestor) => (scrolls(ancestor) && sideways(ancestor)) || clips(ancestor)),
  );
  return [...faults, ...scrollers, ...outsideTexts].map((element) =>
    element.outerHTML.replaceAll(/ class="[^"]*"/gu, '').slice(0, 160),
  );
}
