import type { Page } from '@playwright/test';

interface Target {
  readonly words: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** A target for which nothing is asked; others must still keep away from it. */
  readonly exempt: boolean;
  /** The place of the box that scrolls it: what stands in another one only seems near. */
  readonly scroller: number;
  /** The places of the targets that hold it. */
  readonly holders: readonly number[];
}

/** In CSS pixels, as WCAG 2.5.8 asks. */
const least = 24;

/**
 * The targets that are smaller than 24 by 24 pixels and so near to another one that a circle of 24 pixels meets it.
 * Exempt are links in a line of other words, and what has an equivalent: the bars and the sliders of the years, for which there are two fields.
 * What lies outside the page (the skip link before it has the focus) or behind a dialog is no target.
 */
export async function smallTargets(page: Page): Promise<readonly string[]> {
  const targets = await page.evaluate(readTargets);
  return targets
    .filter((target, place) => {
      if (target.exempt || !isSmall(target)) return false;
      return targets.some((other, otherPlace) => {
        const apart =
          other === target ||
          other.scroller !== target.scroller ||
          other.holders.includes(place) ||
          target.holders.includes(otherPlace);
        return !apart && isNear(target, other);
      });
    })
    .map(
      ({ words, left, right, top, bottom }) =>
        `${Math.round(right - left)} x ${Math.round(bottom - top)}: ${words}`,
    );
}

function isSmall({ left, right, top, bottom }: Target): boolean {
  // Half a pixel is what rounding costs.
  return right - left < least - 0.5 || bottom - top < least - 0.5;
}

/** Tells whether the circle around a small target meets another target, or the circle of another small one. */
function isNear(target: Target, other: Target): boolean {
  const { x, y } = middleOf(target);
  const beside = Math.max(other.left - x, 0, x - other.right);
  const above = Math.max(other.top - y, 0, y - other.bottom);
  if (Math.hypot(beside, above) < least / 2 - 0.5) return true;
  if (!isSmall(other)) return false;
  const middle = middleOf(other);
  return Math.hypot(middle.x - x, middle.y - y) < least - 0.5;
}

function middleOf({ left, right, top, bottom }: Target) {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Runs in the page, and so knows nothing but the page. */
function readTargets(): readonly Target[] {
  const modal = document.querySelector(':modal');
  const targetOf = (element: Element) =>
    element.matches('input') ? (element.closest('label') ?? element) : element;
  const found = [
    ...document.querySelectorAll(
      'a[href], button, input, select, textarea, summary, [tabindex="0"], [role="option"]',
    ),
  ];
  const targets = [...new Set(found.map(targetOf))].filter((element) => {
    const { width, height, right, bottom } = element.getBoundingClientRect();
    if (width <= 1 || height <= 1 || right <= 0 || bottom <= 0) return false;
    return (
      element.closest('[inert]') === null &&
      (modal === null || modal.contains(element)) &&
      element.checkVisibility({ visibilityProperty: true })
    );
  });
  const isInWords = (element: Element) => {
    if (getComputedStyle(element).display !== 'inline') return false;
    const holder = element.closest('p, li, dd, td, div, h2, h3, h4, h5, h6');
    const copy = holder?.cloneNode(true);
    if (!(copy instanceof Element)) return false;
    for (const other of copy.querySelectorAll('a, button')) other.remove();
    return copy.textContent.trim() !== '';
  };
  const hasEquivalent = (element: Element) =>
    element.closest('fieldset:has([aria-label="First year"])') !== null &&
    element.matches('[tabindex="-1"], [type="range"]');
  const scrollers = [...document.querySelectorAll('*')].filter((element) =>
    /auto|scroll/u.test(getComputedStyle(element).overflowY),
  );
  return targets.map((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return {
      words: element.outerHTML.replaceAll(/ class="[^"]*"/gu, '').slice(0, 160),
      left,
      right,
      top,
      bottom,
      exempt: isInWords(element) || hasEquivalent(element),
      scroller: scrollers.findLastIndex((scroller) => scroller.contains(element)),
      holders: targets.flatMap((other, place) =>
        other !== element && other.contains(element) ? [place] : [],
      ),
    };
  });
}
