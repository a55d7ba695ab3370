import type { Page } from '@playwright/test';
import { type Colour, contrast, layered } from './colours.ts';

/** Something that must be visible: its own colour and the backgrounds below it, topmost first. */
interface Drawn {
  readonly html: string;
  readonly colour: Colour;
  readonly backgrounds: readonly Colour[];
}

/** Required by WCAG 1.4.11. */
const minContrast = 3;

/**
 * Finds field borders, and icons of controls without text, with a contrast below 3:1. Not measured:
 * checkboxes, which the browser draws; borders of buttons, which have text; inactive controls; and charts,
 * whose numbers are next to them as text. Uses computed colours, so background images do not count.
 */
export async function lowContrastParts(page: Page): Promise<readonly string[]> {
  return belowMinContrast(await page.evaluate(readParts));
}

/**
 * Finds focus rings, one per kind of control, that are missing or have a contrast below 3:1. In text fields
 * the caret is enough.
 */
export async function lowContrastFocusRings(page: Page): Promise<readonly string[]> {
  // Browsers show focus rings once a key was pressed.
  await page.keyboard.press('Shift');
  return belowMinContrast(await page.evaluate(readRings));
}

function belowMinContrast(parts: readonly Drawn[]): readonly string[] {
  return parts.flatMap(({ html, colour, backgrounds }) => {
    const ratio = contrast(layered([colour, ...backgrounds]), layered(backgrounds));
    return ratio < minContrast ? [`${ratio.toFixed(2)}: ${html}`] : [];
  });
}

/** Runs in the page, so it must be self-contained. */
function readParts(): readonly Drawn[] {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const read = (colour: string, opacity = 1): Colour => {
    canvas?.clearRect(0, 0, 1, 1);
    if (canvas) canvas.fillStyle = colour;
    canvas?.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas?.getImageData(0, 0, 1, 1).data ?? [];
    return [red, green, blue, (alpha / 255) * opacity];
  };
  const ancestors = (element: Element | null): readonly Element[] =>
    element === null ? [] : [element, ...ancestors(element.parentElement)];
  const backgroundsOf = (element: Element | null) =>
    ancestors(element).map((each) => read(getComputedStyle(each).backgroundColor));
  const opacityOf = (element: Element) =>
    ancestors(element).reduce((product, each) => product * Number(getComputedStyle(each).opacity), 1);
  const isActive = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.closest(':disabled, [aria-disabled="true"], [inert]') === null &&
    opacityOf(element) > 0;
  const hasText = (control: Element) => {
    const walk = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const ancestor = walk.currentNode.parentElement;
      if (
        ancestor !== null &&
        ancestor.getBoundingClientRect().width > 1 &&
        walk.currentNode.textContent?.trim() !== ''
      )
        return true;
    }
    return false;
  };
  const htmlOf = (element: Element) => element.outerHTML.replaceAll(/ class="[^"]*"/gu, '').slice(0, 120);
  const fields = document.querySelectorAll(
    'input:not([type="checkbox"], [type="radio"], [type="range"], [type="file"]), select, textarea',
  );
  const borders = [...fields]
    .filter(isActive)
    .filter((field) => parseFloat(getComputedStyle(field).borderBottomWidth) > 0);
  const icons = [...document.querySelectorAll('svg[stroke="currentColor"]')].filter((icon) => {
    const control = icon.closest('a, button, summary, label');
    return control !== null && isActive(icon) && !hasText(control);
  });
  return [
    ...borders.map((field) => ({
      html: `border of ${htmlOf(field)}`,
      colour: read(getComputedStyle(field).borderBottomColor, opacityOf(field)),
      backgrounds: backgroundsOf(field.parentElement),
    })),
    ...icons.map((icon) => ({
      html: `icon of ${htmlOf(icon.closest('a, button, summary, label') ?? icon)}`,
      colour: read(getComputedStyle(icon).color, opacityOf(icon)),
      backgrounds: backgroundsOf(icon.parentElement),
    })),
  ];
}

/** Runs in the page, so it must be self-contained. */
function readRings(): readonly Drawn[] {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const read = (colour: string): Colour => {
    canvas?.clearRect(0, 0, 1, 1);
    if (canvas) canvas.fillStyle = colour;
    canvas?.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas?.getImageData(0, 0, 1, 1).data ?? [];
    return [red, green, blue, alpha / 255];
  };
  const ancestors = (element: Element | null): readonly Element[] =>
    element === null ? [] : [element, ...ancestors(element.parentElement)];
  const kinds = new Map<string, HTMLElement>();
  for (const element of document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [tabindex="0"]',
  ))
    if (element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }))
      kinds.set(`${element.localName} ${element.getAttribute('class')}`, element);
  return [...kinds.values()].flatMap((element) => {
    element.focus({ preventScroll: true });
    // Inactive controls and those behind a dialog cannot be focused.
    if (document.activeElement !== element) return [];
    const isTextField = element.matches(
      'input:not([type="checkbox"], [type="radio"], [type="range"], [type="file"]), textarea',
    );
    const ringed = ancestors(element)
      .slice(0, 3)
      .find((each) => getComputedStyle(each).outlineStyle !== 'none');
    if (ringed === undefined && isTextField) return [];
    // A separator's focus ring is a thicker line.
    const line = getComputedStyle(element, '::after');
    const isLine = ringed === undefined && parseFloat(line.borderInlineStartWidth) >= 2;
    const style = getComputedStyle(ringed ?? element);
    const surface =
      ringed === undefined || parseFloat(style.outlineOffset) < 0
        ? (ringed ?? element)
        : ringed.parentElement;
    return {
      html: `focus of ${element.outerHTML.replaceAll(/ class="[^"]*"/gu, '').slice(0, 120)}`,
      colour: read(
        isLine ? line.borderInlineStartColor : ringed === undefined ? 'transparent' : style.outlineColor,
      ),
      backgrounds: ancestors(surface).map((each) => read(getComputedStyle(each).backgroundColor)),
    };
  });
}
