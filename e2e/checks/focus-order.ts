import type { Page } from '@playwright/test';

/** A place where the Tab key stops. */
export interface Stop {
  readonly words: string;
  /** Its place among all controls of the page. */
  readonly place: number;
  /** The region that holds it, by its place on the page. */
  readonly region: number;
  /** Where it stands in its region, whatever has been scrolled. */
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
  'tr[data-paper] :is([data-star], [data-pick] input)',
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

/** Goes through the page with the Tab key from its top, until it comes round. */
export async function walkFocus(page: Page): Promise<FocusWalk> {
  const stops: Stop[] = [];
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement && document.querySelector(':modal, :popover-open') === null)
      document.activeElement.blur();
  });
  const seen = await page.evaluate(readControls);
  const known = new Set<number>();
  while (stops.length < mostStops) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(readStop);
    if (stop === null || known.has(stop.place)) break;
    known.add(stop.place);
    stops.push(stop);
  }
  const left = seen.filter((place) => !known.has(place));
  return { stops, unreached: await page.evaluate(readUnreached, { left, reachedOtherwise }) };
}

/**
 * Where the order of the stops is not the order of reading: the regions one after the other, and in each from top to bottom and from start to end.
 * A stop that stands wholly beyond the end of the one before may stand higher: it begins another column.
 */
export function outOfOrder(stops: readonly Stop[]): readonly string[] {
  return stops.flatMap((stop, place) => {
    const before = stops[place - 1];
    if (before === undefined || stop.region > before.region) return [];
    const isBelow = stop.top >= before.bottom - 1;
    const isBeside = stop.left >= before.left - 1 && stop.bottom > before.top;
    const isInNextColumn = stop.left >= before.right;
    return stop.region === before.region && (isBelow || isBeside || isInNextColumn) ? [] : [`${before.words} -> ${stop.words}`];
  });
}

/** Runs in the page, and so knows nothing but the page: the places of the controls that are seen and can be reached now. */
function readControls(): readonly number[] {
  const modal = document.querySelector(':modal');
  return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')].flatMap((element, place) => {
    const { width, height, right, bottom } = element.getBoundingClientRect();
    if (width <= 1 || height <= 1 || right <= 0 || bottom <= 0) return [];
    if (element.matches('[tabindex="-1"]:not(a, button, input, select, textarea, [role])')) return [];
    if (element.closest('[inert], :disabled') !== null || (modal !== null && !modal.contains(element))) return [];
    return element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ? [place] : [];
  });
}

/** Runs in the page, and so knows nothing but the page: what has the focus; null when nothing has. */
function readStop(): Stop | null {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const place = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')].indexOf(element);
  // A radio button or a tick may be drawn by its label.
  const shown = element.matches('input') && element.getBoundingClientRect().width <= 1 ? (element.closest('label') ?? element) : element;
  const box = shown.getClientRects()[0] ?? shown.getBoundingClientRect();
  const middle = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  const regions = [...document.querySelectorAll('header, aside, main, [data-panel], dialog, [popover]')].filter(
    (region) => region.closest('[data-panel]') === null || region.matches('[data-panel]'),
  );
  const region = regions.findLastIndex((each) => each.contains(element));
  let [across, down] = [0, 0];
  for (let holder = element.parentElement; holder !== null; holder = holder.parentElement) {
    // What stays in place while all else scrolls has its place at the top.
    across += holder.scrollLeft;
    down += holder.scrollTop;
  }
  return {
    words: element.outerHTML.replaceAll(/ class="[^"]*"/gu, '').slice(0, 120),
    place,
    region,
    left: box.left + across,
    right: box.right + across,
    top: box.top + down,
    bottom: box.bottom + down,
    covered: middle === null || !(shown.contains(middle) || middle.closest('label')?.contains(element) === true),
  };
}

/** Runs in the page, and so knows nothing but the page. */
function readUnreached({ left, reachedOtherwise: otherwise }: { left: readonly number[]; reachedOtherwise: string }): readonly string[] {
  const controls = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')];
  return left.flatMap((place) => {
    const control = controls[place];
    return control === undefined || control.matches(otherwise) ? [] : [control.outerHTML.replaceAll(/ class="[^"]*"/gu, '').slice(0, 160)];
  });
}
