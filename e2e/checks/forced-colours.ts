import type { Page } from '@playwright/test';

/**
 * Finds selected, pressed, current or open elements that look like others where the system sets the colours
 * (`forced-colors`). Compares each with its look after its attribute is removed for a moment; something other
 * than font weight must differ. Visible checkboxes and radio buttons are drawn by the system and not checked.
 */
export async function indistinctInForcedColours(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  const alike = await page.evaluate(readIndistinct);
  await page.emulateMedia({ forcedColors: 'none' });
  return alike;
}

/** Runs in the page, so it must be self-contained. */
function readIndistinct(): readonly string[] {
  const marks = ['aria-pressed', 'aria-selected', 'aria-current', 'data-open'];
  const looks = [
    'outlineStyle',
    'outlineColor',
    'borderTopColor',
    'borderTopWidth',
    'color',
    'fill',
    'textDecorationLine',
  ] as const;
  const probe = document.createElement('div');
  probe.style.backgroundColor = 'Canvas';
  document.body.append(probe);
  const canvas = getComputedStyle(probe).backgroundColor;
  probe.remove();
  // Forced colours replace every background by the page's.
  const backgroundOf = ({ backgroundColor }: CSSStyleDeclaration) =>
    /, 0\)$/u.test(backgroundColor) ? canvas : backgroundColor;
  const look = (element: Element) =>
    JSON.stringify(
      [element, ...element.querySelectorAll('svg')].map((each) => {
        const style = getComputedStyle(each);
        return [backgroundOf(style), ...looks.map((name) => style[name])];
      }),
    );
  const isVisible = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return (
      width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    );
  };
  const marked = marks.flatMap((mark) =>
    [...document.querySelectorAll(`[${mark}]:not([${mark}="false"])`)].filter(isVisible).filter((element) => {
      // The row of an open paper shows the state instead of its title.
      if (mark === 'aria-current' && element.closest('[data-open]') !== null) return false;
      const value = element.getAttribute(mark) ?? '';
      const before = look(element);
      element.removeAttribute(mark);
      const isAlike = look(element) === before;
      element.setAttribute(mark, value);
      return isAlike;
    }),
  );
  const hiddenRadios = [
    ...document.querySelectorAll<HTMLInputElement>('label > input[type="radio"]:checked'),
  ].filter((radio) => !isVisible(radio));
  const radios = hiddenRadios.flatMap((radio) => {
    const label = radio.closest('label');
    if (label === null) return [];
    const before = look(label);
    radio.checked = false;
    const isAlike = look(label) === before;
    radio.checked = true;
    return isAlike ? [label] : [];
  });
  return [...marked, ...radios].map((element) =>
    element.outerHTML.replaceAll(/ class="[^"]*"/gu, '').slice(0, 160),
  );
}
