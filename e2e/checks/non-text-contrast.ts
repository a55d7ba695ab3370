import type { Page } from '@playwright/test';
import { type Colour, contrast, layered } from './colours.ts';

/** Something drawn that has to be seen: its own colour above the grounds it lies on, from the topmost. */
interface Drawn {
  readonly words: string;
  readonly colour: Colour;
  readonly grounds: readonly Colour[];
}

/** As WCAG 1.4.11 asks. */
const least = 3;

/**
 * The borders of fields, and the icons of controls that have no words, whose contrast with what lies around them is below 3:1.
 * Not measured: the boxes of ticks, which the browser draws; the borders of buttons, whose words say enough; what is inactive;
 * and charts, whose numbers stand beside them in words. Colours are the computed ones, so that pictures below something are not seen.
 */
export async function faintParts(page: Page): Promise<readonly string[]> {
  return tooFaint(await page.evaluate(readParts));
}

/** The rings of the focus, one for each kind of control, that are not there or whose contrast is below 3:1. Where there are words to type, the caret is one. */
export async function faintRings(page: Page): Promise<readonly string[]> {
  // Rings are for those who use keys: a key tells the browser so.
  await page.keyboard.press('Shift');
  return tooFaint(await page.evaluate(readRings));
}

function tooFaint(parts: readonly Drawn[]): readonly string[] {
  return parts.flatMap(({ words, colour, grounds }) => {
    const ratio = contrast(layered([colour, ...grounds]), layered(grounds));
    return ratio < least ? [`${ratio.toFixed(2)}: ${words}`] : [];
  });
}

/** Runs in the page, and so knows nothing but the page. */
function readParts(): readonly Drawn[] {
  const brush = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const read = (colour: string, opacity = 1): Colour => {
    brush?.clearRect(0, 0, 1, 1);
    if (brush) brush.fillStyle = colour;
    brush?.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, cover = 0] = brush?.getImageData(0, 0, 1, 1).data ?? [];
    return [red, green, blue, (cover / 255) * opacity];
  };
  const holders = (element: Element | null): readonly Element[] =>
    element === null ? [] : [element, ...holders(element.parentElement)];
  const groundsOf = (element: Element | null) =>
    holders(element).map((each) => read(getComputedStyle(each).backgroundColor));
  const opacityOf = (element: Element) =>
    holders(element).reduce((product, each) => product * Number(getComputedStyle(each).opacity), 1);
  const isActive = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.closest(':disabled, [aria-disabled="true"], [inert]') === null &&
    opacityOf(element) > 0;
  const hasWords = (control: Element) => {
    const walk = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const holder = walk.currentNode.parentElement;
      if (
        holder !== null &&
        holder.getBoundingClientRect().width > 1 &&
        walk.currentNode.textContent?.trim() !== ''
      )
        return true;
    }
    return false;
  };
  const wordsOf = (element: Element) => element.outerHTML.replaceAll(/ class="[^"]*"/gu, '').slice(0, 120);
  const fields = document.querySelectorAll(
    'input:not([type="checkbox"], [type="radio"], [type="range"], [type="file"]), select, textarea',
  );
  const borders = [...fields]
    .filter(isActive)
    .filter((field) => parseFloat(getComputedStyle(field).borderBottomWidth) > 0);
  const icons = [...document.querySelectorAll('svg[stroke="currentColor"]')].filter((icon) => {
    const control = icon.closest('a, button, summary, label');
    return control !== null && isActive(icon) && !hasWords(control);
  });
  return [
    ...borders.map((field) => ({
      words: `border of ${wordsOf(field)}`,
      colour: read(getComputedStyle(field).borderBottomColor, opacityOf(field)),
      grounds: groundsOf(field.parentElement),
    })),
    ...icons.map((icon) => ({
      words: `icon of ${wordsOf(icon.closest('a, button, summary, label') ?? icon)}`,
      colour: read(getComputedStyle(icon).color, opacityOf(icon)),
      grounds: groundsOf(icon.parentElement),
    })),
  ];
}

/** Runs in the page, and so knows nothing but the page. */
function readRings(): readonly Drawn[] {
  const brush = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const read = (colour: string): Colour => {
    brush?.clearRect(0, 0, 1, 1);
    if (brush) brush.fillStyle = colour;
    brush?.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, cover = 0] = brush?.getImageData(0, 0, 1, 1).data ?? [];
    return [red, green, blue, cover / 255];
  };
  const holders = (element: Element | null): readonly Element[] =>
    element === null ? [] : [element, ...holders(element.parentElement)];
  const kinds = new Map<string, HTMLElement>();
  for (const element of document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [tabindex="0"]',
  ))
    if (element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }))
      kinds.set(`${element.localName} ${element.getAttribute('class')}`, element);
  return [...kinds.values()].flatMap((element) => {
    element.focus({ preventScroll: true });
    // What is behind a dialog, or is inactive, takes no focus.
    if (document.activeElement !== element) return [];
    const isTyped = element.matches(
      'input:not([type="checkbox"], [type="radio"], [type="range"], [type="file"]), textarea',
    );
    const ringed = holders(element)
      .slice(0, 3)
      .find((each) => getComputedStyle(each).outlineStyle !== 'none');
    if (ringed === undefined && isTyped) return [];
    // A line between parts has a thicker line for its ring.
    const line = getComputedStyle(element, '::after');
    const isLine = ringed === undefined && parseFloat(line.borderInlineStartWidth) >= 2;
    const style = getComputedStyle(ringed ?? element);
    const lies =
      ringed === undefined || parseFloat(style.outlineOffset) < 0
        ? (ringed ?? element)
        : ringed.parentElement;
    return {
      words: `focus of ${element.outerHTML.replaceAll(/ class="[^"]*"/gu, '').slice(0, 120)}`,
      colour: read(
        isLine ? line.borderInlineStartColor : ringed === undefined ? 'transparent' : style.outlineColor,
      ),
      grounds: holders(lies).map((each) => read(getComputedStyle(each).backgroundColor)),
    };
  });
}
