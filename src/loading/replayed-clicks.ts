import { appId, paperOfRow, rowSelector } from '../ui/dom.ts';

/** Marks a button that was clicked before the app ran. */
const clickedAttribute = 'data-pressed';

/** Records clicks on buttons of the static page. A second click cancels the first. */
export function recordClicks(): void {
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element)
      target.closest(`#${appId}[data-static-page] button`)?.toggleAttribute(clickedAttribute);
  });
}

/** Repeats the recorded clicks in the app. */
export function replayClicks(before: HTMLElement, after: HTMLElement): void {
  for (const button of before.querySelectorAll(`button[${clickedAttribute}]`))
    counterpart(button, after)?.click();
}

/** The button of the same name in the app; for a button in a row, in the row of the same paper. */
function counterpart(button: Element, after: HTMLElement): HTMLElement | undefined {
  const row = paperOfRow(button);
  const scope =
    row === null
      ? after
      : [...after.querySelectorAll(rowSelector)].find((candidate) => paperOfRow(candidate) === row);
  return [...(scope?.querySelectorAll('button') ?? [])].find(
    (candidate) => nameOf(candidate) === nameOf(button),
  );
}

function nameOf(button: Element): string {
  return button.getAttribute('aria-label') ?? button.textContent ?? '';
}
