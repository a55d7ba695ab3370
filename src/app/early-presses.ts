/** Marks the buttons of the first page that are pressed before the app is there to hear it. A second press takes the first one back. */
export function markPresses(): void {
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element) target.closest('#app[data-first-page] button')?.toggleAttribute('data-pressed');
  });
}

/** Presses in the app what was pressed in the first page. */
export function repeatPresses(before: HTMLElement, after: HTMLElement): void {
  for (const button of before.querySelectorAll('button[data-pressed]')) counterpart(button, after)?.click();
}

/** The button of the same name, in the row of the same paper where it stands in a row. */
function counterpart(button: Element, after: HTMLElement): HTMLElement | undefined {
  const row = button.closest<HTMLElement>('[data-paper]')?.dataset.paper;
  const room = row === undefined ? after : after.querySelector(`[data-paper="${CSS.escape(row)}"]`);
  return [...(room?.querySelectorAll('button') ?? [])].find((each) => nameOf(each) === nameOf(button));
}

function nameOf(button: Element): string {
  return button.getAttribute('aria-label') ?? button.textContent ?? '';
}
