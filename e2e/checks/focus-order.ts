import type { Page } from '@playwright/test';

/** A place where the Tab key stops. */
export interface Stop {
  readonly words: string;
  /** Its place among all controls of the page. */
  readonly place: number;
  /** The regions and the boxes that scroll which hold it, by their places on the page, from the outermost. */
  readonly regions: readonly number[];
  /** Where it stands in the innermost, whatever has been scrolled. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Whether something lies above its middle, or it is out of sight. */
  readonly covered: boolean;
}

export interface FocusWalk {
  readonly stops: readonly Stop[];
  /** The controls that are seen, where Tab does not lead and which belong to nothing that says how they are reached. */
  readonly unreached: readonly string[];
}

/** More than any page has. */
const mostStops = 900;

/** How what is no stop of the Tab key is reached: each selector belongs to something that is one. */
const reachedOtherwise = [
  // The row's title has the keys `s` and `x`.
  'tr[data-paper] :is([data-star], [data-select] input)',
  // The panel of the paper stars it.
  '[data-entry] .entry-star',
  // The arrows lead there from the box.
  '[role="option"]',
  // The arrows lead there from the one that is chosen.
  'input[type="radio"]:not(:checked)',
  // The sliders and the fields below choose the same years.
  'fieldset:has([aria-label="First year"]) button[tabindex="-1"]',
  // The matrix below leads to the same papers.
  '.stack-chart a',
].join(', ');

/** For so long nothing has come to a page that is whole, in milliseconds. */
const calm = 400;

/** Waits until the parts that are fetched late are there: controls are known by their places among the others. */
async function untilSettled(page: Page): Promise<void> {
  for (let before = -1, now = 0; before !== now; ) {
    before = now;
    await page.waitForTimeout(calm);
    now = await page.locator('a, button, input, select, summary, [tabindex]').count();
  }
}

/** Goes once round the page, or round the dialog that is open, with the Tab key. The stops begin at the top. */
export async function walkFocus(page: Page): Promise<FocusWalk> {
  await untilSettled(page);
  const seen = await page.evaluate(readControls);
  const stops = new Map<number, Stop>();
  for (let presses = 0; presses < mostStops; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(readStop);
    // Where the page ends nothing has the focus; from there it begins again.
    if (stop === null) continue;
    if (stops.has(stop.place)) break;
    stops.set(stop.place, stop);
  }
  const left = seen.filter((place) => !stops.has(place));
  const inOrder = [...stops.values()];
  const top = inOrder.findIndex(({ place }) => place === Math.min(...stops.keys()));
  return {
    stops: [...inOrder.slice(top), ...inOrder.slice(0, top)],
    unreached: await page.evaluate(readUnreached, { left, reachedOtherwise }),
  };
}

/**
 * Where the order of the stops is not the order of reading: the regions one after the other, and in each from top to bottom and from start to end.
 * A stop that stands wholly beyond the end of the one before may stand higher: it begins another column.
 */
export function outOfOrder(stops: readonly Stop[]): readonly string[] {
  return stops.flatMap((stop, place) => {
    const before = stops[place - 1];
    const [inner, innerBefore] = [stop.regions.at(-1) ?? -1, before?.regions.at(-1) ?? -1];
    if (before === undefined || inner > innerBefore) return [];
    // What follows a box that scrolls.
    if (inner !== innerBefore && before.regions.includes(inner)) return [];
    const isBelow = stop.top >= before.bottom - 1;
    const isBeside = stop.left >= before.left - 1 && stop.bottom > before.top;
    const isInNextColumn = stop.left >= before.right;
    return inner === innerBefore && (isBelow || isBeside || isInNextColumn)
      ? []
      : [`${before.words} -> ${stop.words}`];
  });
}

/** Runs in the page, and so knows nothing but the page: the places of the controls that are seen and can be reached now. */
function readControls(): readonly number[] {
  const modal = document.querySelector(':modal');
  return [
    ...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]'),
  ].flatMap((element, place) => {
    const { width, height, right, bottom } = element.getBoundingClientRect();
    if (width <= 1 || height <= 1 || right <= 0 || bottom <= 0) return [];
    if (element.matches('[tabindex="-1"]:not(a, button, input, select, textarea, [role])')) return [];
    if (element.closest('[inert], :disabled') !== null || (modal !== null && !modal.contains(element)))
      return [];
    return element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ? [place] : [];
  });
}

/** Runs in the page, and so knows nothing but the page: what has the focus; null when nothing has. */
function readStop(): Stop | null {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const place = [
    ...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]'),
  ].indexOf(element);
  // A radio button or a tick may be drawn by its label.
  const shown =
    element.matches('input') && element.getBoundingClientRect().width <= 1
      ? (element.closest('label') ?? element)
      : element;
  const box = shown.getClientRects()[0] ?? shown.getBoundingClientRect();
  const middle = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  const scrolls = (each: Element) => /auto|scroll/u.test(getComputedStyle(each).overflowY);
  const all = [...document.querySelectorAll('*')].filter(
    (each) => each.matches('header, aside, main, dialog, [popover], [data-panel]') || scrolls(each),
  );
  const regions = all.flatMap((each, number) =>
    each.contains(element) && !each.matches('article header') ? [number] : [],
  );
  let [across, down, stays] = [0, 0, false];
  for (let holder: Element | null = element; holder !== null; holder = holder.parentElement) {
    // What sticks has its place where it is seen.
    stays ||= getComputedStyle(holder).position === 'sticky';
    if (!scrolls(holder)) continue;
    if (!stays) [across, down] = [across + holder.scrollLeft, down + holder.scrollTop];
    stays = false;
  }
  return {
    words: element.outerHTML.replaceAll(/ class="[^"]*"/gu, '').slice(0, 120),
    place,
    regions,
    left: box.left + across,
    right: box.right + across,
    top: box.top + down,
    bottom: box.bottom + down,
    // Of a slider that shares its track only the thumb can be grabbed.
    covered:
      getComputedStyle(shown).pointerEvents !== 'none' &&
      (middle === null || !(shown.contains(middle) || middle.closest('label')?.contains(element) === true)),
  };
}

/** Runs in the page, and so knows nothing but the page. */
function readUnreached({
  left,
  reachedOtherwise: otherwise,
}: {
  left: readonly number[];
  reachedOtherwise: string;
}): readonly string[] {
  const controls = [
    ...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]'),
  ];
  return left.flatMap((place) => {
    const control = controls[place];
    return control === undefined || control.matches(otherwise)
      ? []
      : [control.outerHTML.replaceAll(/ class="[^"]*"/gu, '').slice(0, 160)];
  });
}
