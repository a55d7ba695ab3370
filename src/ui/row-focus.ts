import { drawnTitle, ids, itemAround, mainElement, tableHead, tableScroller, titleSelector } from './dom.ts';

/** Gives the focus to the first row's title, and brings it into sight; of a long list it may have to be drawn first. */
export function focusFirstRow(): void {
  tableScroller()?.scrollTo({ top: 0 });
  requestAnimationFrame(() => document.querySelector<HTMLElement>(titleSelector)?.focus());
}

/** Gives the focus to the first row in sight, below the head of the table, or to the first entry of a page in sight. */
export function focusRowInSight(): void {
  const below =
    tableHead()?.getBoundingClientRect().bottom ?? mainElement()?.getBoundingClientRect().top ?? 0;
  const titles = [...document.querySelectorAll<HTMLElement>(titleSelector)];
  titles.find((title) => title.getBoundingClientRect().top >= below)?.focus();
}

/** Brings a paper's row into sight, if it is drawn. */
export function revealRow(id: string, block: 'nearest' | 'center' = 'nearest'): void {
  const title = drawnTitle(id);
  if (title !== null) itemAround(title)?.scrollIntoView({ block });
}

/** Gives the focus to the heading of the rows, where what had it is gone. */
export function focusHeading(): void {
  document.getElementById(ids.heading)?.focus({ preventScroll: true });
}

/** Gives the focus back to the row of a paper that was closed; to the heading of the rows when the row is gone. */
export function returnFocus(id: string): void {
  const lost = document.activeElement === null || document.activeElement === document.body;
  if (!lost) return;
  const target = drawnTitle(id) ?? document.getElementById(ids.heading);
  target?.focus({ preventScroll: true });
  revealRow(id);
}
