import { ids, paperOfRow, rowSelector } from '../ui/dom.ts';

/** Marks a button that was pressed before the app could hear it. */
const pressed = 'data-pressed';

/** Records clicks on the buttons of the first page until the app is there. A second click takes the first one back. */
export function recordClicks(): void {
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element)
      target.closest(`#${ids.app}[data-first-page] button`)?.toggleAttribute(pressed);
  });
}

/** Clicks in the app what was clicked in the first page. */
export function replayClicks(before: HTMLElement, after: HTMLElement): void {
  for (const button of before.querySelectorAll(`button[${pressed}]`)) counterpart(button, after)?.click();
}

/** The button of the same name, in the row of the same paper where it stands in a row. */
function counterpart(button: Element, after: HTMLElement): HTMLElement | undefined {
  const row = paperOfRow(button);
  const room =
    row === null ? after : [...after.querySelectorAll(rowSelector)].find((each) => paperOfRow(each) === row);
  return [...(room?.querySelectorAll('button') ?? [])].find((each) => nameOf(each) === nameOf(button));
}

function nameOf(button: Element): string {
  return button.getAttribute('aria-label') ?? button.textContent ?? '';
}
