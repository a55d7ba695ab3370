/** Gives the focus to the first row's title, and brings it into sight; of a long list it may have to be drawn first. */
export function focusFirstRow(): void {
  document.querySelector('table')?.parentElement?.scrollTo({ top: 0 });
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-title]')?.focus());
}

/** Gives the focus to the first row in sight, below the head of the table, or to the first entry of a page in sight. */
export function focusRowInSight(): void {
  const below =
    document.querySelector('thead')?.getBoundingClientRect().bottom ?? document.querySelector('main')?.getBoundingClientRect().top ?? 0;
  const titles = [...document.querySelectorAll<HTMLElement>('[data-title]')];
  titles.find((title) => title.getBoundingClientRect().top >= below)?.focus();
}

/** Brings a paper's row into sight, if it is drawn. */
export function revealRow(id: string, block: 'nearest' | 'center' = 'nearest'): void {
  rowTitle(id)?.closest('tr, [data-entry]')?.scrollIntoView({ block });
}

/** Gives the focus to the heading of the rows, where what had it is gone. */
export function focusHeading(): void {
  document.getElementById('papers')?.focus({ preventScroll: true });
}

/** Gives the focus back to the row of a paper that was closed; to the heading of the rows when the row is gone. */
export function returnFocus(id: string): void {
  const lost = document.activeElement === null || document.activeElement === document.body;
  if (!lost) return;
  const target = rowTitle(id) ?? document.getElementById('papers');
  target?.focus({ preventScroll: true });
  revealRow(id);
}

function rowTitle(id: string): HTMLElement | null {
  return document.getElementById(`row-${id}`) ?? document.querySelector(`[data-entry="${id}"] [data-title]`);
}
