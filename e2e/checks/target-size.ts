import type { Page } from '@playwright/test';

interface Target {
  readonly html: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Whether its size does not matter; others must still keep their distance. */
  readonly exempt: boolean;
  /** The index of its scrollable box: targets of other boxes do not count as near. */
  readonly scroller: number;
  /** The indices of the targets that contain it. */
  readonly containers: readonly number[];
}

/** In CSS pixels, required by WCAG 2.5.8. */
const minSize = 24;

/**
 * Finds targets smaller than 24 by 24 pixels whose 24-pixel circle meets another target. Exempt are links
 * within text, and controls with an equivalent: the year bars and sliders, next to which there are two
 * fields. Elements outside the page (the skip link without focus) or behind a dialog are not targets.
 */
export async function smallTargets(page: Page): Promise<readonly string[]> {
  const targets = await page.evaluate(readTargets);
  return targets
    .filter((target, index) => {
      if (target.exempt || !isSmall(target)) return false;
      return targets.some((other, otherIndex) => {
        const apart =
          other === target ||
          other.scroller !== target.scroller ||
          other.containers.includes(index) ||
          target.containers.includes(otherIndex);
        return !apart && isNear(target, other);
      });
    })
    .map(
      ({ html, left, right, top, bottom }) =>
        `${Math.round(right - left)} x ${Math.round(bottom - top)}: ${html}`,
    );
}

function isSmall({ left, right, top, bottom }: Target): boolean {
  // Half a pixel allows for rounding.
  return right - left < minSize - 0.5 || bottom - top < minSize - 0.5;
}

/** Whether a small target's circle meets another target, or another small target's circle. */
function isNear(target: Target, other: Target): boolean {
  const { x, y } = middleOf(target);
  const dx = Math.max(other.left - x, 0, x - other.right);
  const dy = Math.max(other.top - y, 0, y - other.bottom);
  if (Math.hypot(dx, dy) < minSize / 2 - 0.5) return true;
  if (!isSmall(other)) return false;
  const middle = middleOf(other);
  return Math.hypot(middle.x - x, middle.y - y) < minSize - 0.5;
}

function middleOf({ left, right, top, bottom }: Target) {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Runs in the page, so it must be self-contained. */
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
  const isInText = (element: Element) => {
    if (getComputedStyle(element).display !== 'inline') return false;
    const ancestor = element.closest('p, li, dd, td, div, h2, h3, h4, h5, h6');
    const copy = ancestor?.cloneNode(true);
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
      html: element.outerHTML.replaceAll(/ class="[^"]*"/gu, '').slice(0, 160),
      left,
      right,
      top,
      bottom,
      exempt: isInText(element) || hasEquivalent(element),
      scroller: scrollers.findLastIndex((scroller) => scroller.contains(element)),
      containers: targets.flatMap((other, index) =>
        other !== element && other.contains(element) ? [index] : [],
      ),
    };
  });
}
