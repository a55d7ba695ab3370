import type { Page } from '@playwright/test';

/** An element at which the Tab key stops. */
export interface Stop {
  readonly html: string;
  /** Its index among all controls of the page. */
  readonly index: number;
  /** The regions and scrollable boxes that contain it, outermost first, by index among all of the page. */
  readonly regions: readonly number[];
  /** Its position, independent of scrolling. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Whether its centre is covered or out of view. */
  readonly covered: boolean;
}

export interface FocusWalk {
  readonly stops: readonly Stop[];
  /** Visible controls that Tab does not reach and that `reachedOtherwise` does not list. */
  readonly unreached: readonly string[];
}

/** More stops than any page has. */
const maxStops = 900;

/** Controls reached otherwise than by Tab, through a control that is a stop. */
const reachedOtherwise = [
  // Arrow keys lead from the title to the star, and `s` and `x` do the same.
  'tr[data-paper] :is([data-star], [data-select] input)',
  // The paper's panel has a star button.
  '[data-entry] .entry-star',
  // Arrow keys lead there from the search box.
  '[role="option"]',
  // Arrow keys lead there from the checked one.
  'input[type="radio"]:not(:checked)',
  // Arrow keys lead there from the name of the facet.
  'section:has(> div > h3 > [aria-expanded]) [tabindex="-1"]',
  // The current choice of a switch, which does nothing.
  '[role="group"] > [aria-pressed="true"][tabindex="-1"]',
  // The matrix below links to the same papers.
  '.stack-chart a',
].join(', ');

/** A page is complete once no control was added for this long, in milliseconds. */
const quietPeriod = 400;

/** Waits for lazily loaded parts, since controls are identified by their index among all. */
async function waitForLateParts(page: Page): Promise<void> {
  for (let before = -1, now = 0; before !== now; ) {
    before = now;
    await page.waitForTimeout(quietPeriod);
    now = await page.locator('a, button, input, select, summary, [tabindex]').count();
  }
}

/** Tabs once through the page or the open dialog. The returned stops start with the first control. */
export async function walkFocus(page: Page): Promise<FocusWalk> {
  await waitForLateParts(page);
  const visible = await page.evaluate(readControls);
  const regions = await page.evaluateHandle(readRegions);
  const stops = new Map<number, Stop>();
  for (let presses = 0; presses < maxStops; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(readStop, regions);
    // At the end of the page nothing has focus; the next Tab starts over.
    if (stop === null) continue;
    if (stops.has(stop.index)) break;
    stops.set(stop.index, stop);
  }
  const missed = visible.filter((index) => !stops.has(index));
  const inOrder = [...stops.values()];
  const top = inOrder.findIndex(({ index }) => index === Math.min(...stops.keys()));
  return {
    stops: [...inOrder.slice(top), ...inOrder.slice(0, top)],
    unreached: await page.evaluate(readUnreached, { missed, reachedOtherwise }),
  };
}

/**
 * Finds stops out of reading order: region by region, and in each from top to bottom and from start to end. A
 * stop entirely to the right of the previous one may be higher, since it starts another column.
 */
export function outOfOrder(stops: readonly Stop[]): readonly string[] {
  return stops.flatMap((stop, index) => {
    const before = stops[index - 1];
    const [inner, innerBefore] = [stop.regions.at(-1) ?? -1, before?.regions.at(-1) ?? -1];
    if (before === undefined || inner > innerBefore) return [];
    // The previous stop was in a scrollable box inside this region, or this one is below all of them.
    if (inner !== innerBefore && (inner === -1 || before.regions.includes(inner))) return [];
    const isBelow = stop.top >= before.bottom - 1;
    const isBeside = stop.left >= before.left - 1 && stop.bottom > before.top;
    const isInNextColumn = stop.left >= before.right;
    return inner === innerBefore && (isBelow || isBeside || isInNextColumn)
      ? []
      : [`${before.html} -> ${stop.html}`];
  });
}

/**
 * Runs in the page, so it must be self-contained. Returns the indices of the visible controls that can be
 * focused.
 */
function readControls(): readonly number[] {
  const modal = document.querySelector(':modal');
  return [
    ...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]'),
  ].flatMap((element, index) => {
    const { width, height, right, bottom } = element.getBoundingClientRect();
    if (width <= 1 || height <= 1 || right <= 0 || bottom <= 0) return [];
    if (element.matches('[tabindex="-1"]:not(a, button, input, select, textarea, [role])')) return [];
    if (element.closest('[inert], :disabled') !== null || (modal !== null && !modal.contains(element)))
      return [];
    return element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ? [index] : [];
  });
}

/** Runs in the page, so it must be self-contained. Returns the page's regions and scrollable boxes. */
function readRegions(): readonly Element[] {
  return [...document.querySelectorAll('*')].filter(
    (each) =>
      each.matches('header:not(article header), aside, main, dialog, [popover], [data-panel]') ||
      /auto|scroll/u.test(getComputedStyle(each).overflowY),
  );
}

/** Runs in the page, so it must be self-contained. Returns the focused element; null if nothing has focus. */
function readStop(allRegions: readonly Element[]): Stop | null {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const index = [
    ...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]'),
  ].indexOf(element);
  // A radio button or checkbox may be hidden, with its label drawn instead.
  const shown =
    element.matches('input') && element.getBoundingClientRect().width <= 1
      ? (element.closest('label') ?? element)
      : element;
  const box = shown.getClientRects()[0] ?? shown.getBoundingClientRect();
  const middle = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  const scrolls = (each: Element) => /auto|scroll/u.test(getComputedStyle(each).overflowY);
  const regions = allRegions.flatMap((each, number) => (each.contains(element) ? [number] : []));
  let [scrolledX, scrolledY, isSticky] = [0, 0, false];
  for (let ancestor: Element | null = element; ancestor !== null; ancestor = ancestor.parentElement) {
    // Scrolling does not move sticky elements.
    isSticky ||= getComputedStyle(ancestor).position === 'sticky';
    if (!scrolls(ancestor)) continue;
    if (!isSticky) [scrolledX, scrolledY] = [scrolledX + ancestor.scrollLeft, scrolledY + ancestor.scrollTop];
    isSticky = false;
  }
  return {
    html: element.outerHTML.replaceAll(/ class="[^"]*"/gu, '').slice(0, 120),
    index,
    regions,
    left: box.left + scrolledX,
    right: box.right + scrolledX,
    top: box.top + scrolledY,
    bottom: box.bottom + scrolledY,
    // Of two sliders on one track only the thumbs receive clicks.
    covered:
      getComputedStyle(shown).pointerEvents !== 'none' &&
      (middle === null || !(shown.contains(middle) || middle.closest('label')?.contains(element) === true)),
  };
}

/** Runs in the page, so it must be self-contained. Describes unreached controls. */
function readUnreached({
  missed,
  reachedOtherwise: otherwise,
}: {
  missed: readonly number[];
  reachedOtherwise: string;
}): readonly string[] {
  const controls = [
    ...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]'),
  ];
  return missed.flatMap((index) => {
    const control = controls[index];
    return control === undefined || control.matches(otherwise)
      ? []
      : [control.outerHTML.replaceAll(/ class="[^"]*"/gu, '').slice(0, 160)];
  });
}
