import type { Page } from '@playwright/test';

/**
 * What is chosen, pressed, current or open and looks like what is not, where the system chooses the colours (`forced-colors`).
 * Each is looked at as it is, and once more with its mark taken away for a moment: something but the weight of its words must differ.
 * Tick boxes and radio buttons that can be seen are the system's own.
 */
export async function alikeInForcedColours(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  const alike = await page.evaluate(readAlike);
  await page.emulateMedia({ forcedColors: 'none' });
  return alike;
}

/** Runs in the page, and so knows nothing but the page. */
function readAlike(): readonly string[] {
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
  // A ground of one's own becomes the system's, which is the ground of all.
  const groundOf = ({ backgroundColor }: CSSStyleDeclaration) =>
    /, 0\)$/u.test(backgroundColor) ? canvas : backgroundColor;
  const look = (element: Element) =>
    JSON.stringify(
      [element, ...element.querySelectorAll('svg')].map((each) => {
        const style = getComputedStyle(each);
        return [groundOf(style), ...looks.map((name) => style[name])];
      }),
    );
  const isSeen = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return (
      width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    );
  };
  const marked = marks.flatMap((mark) =>
    [...document.querySelectorAll(`[${mark}]:not([${mark}="false"])`)].filter(isSeen).filter((element) => {
      // The row of an open paper says it for its title.
      if (mark === 'aria-current' && element.closest('[data-open]') !== null) return false;
      const value = element.getAttribute(mark) ?? '';
      const before = look(element);
      element.removeAttribute(mark);
      const isAlike = look(element) === before;
      element.setAttribute(mark, value);
      return isAlike;
    }),
  );
  const unseenRadios = [
    ...document.querySelectorAll<HTMLInputElement>('label > input[type="radio"]:checked'),
  ].filter((radio) => !isSeen(radio));
  const radios = unseenRadios.flatMap((radio) => {
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
