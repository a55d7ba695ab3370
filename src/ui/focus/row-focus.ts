import {
  closestRowOrEntry,
  headingId,
  mainElement,
  tableHead,
  tableScroller,
  titleElement,
  titleSelector,
} from '../dom.ts';

/** Scrolls to the top and focuses the first row's title, which a long list may have to render first. */
export function focusFirstRow(): void {
  tableScroller()?.scrollTo({ top: 0 });
  requestAnimationFrame(() => document.querySelector<HTMLElement>(titleSelector)?.focus());
}

/** Focuses the first visible row below the table's head, or the first visible entry of a page. */
export function focusFirstVisibleRow(): void {
  const visibleTop =
    tableHead()?.getBoundingClientRect().bottom ?? mainElement()?.getBoundingClientRect().top ?? 0;
  const titles = [...document.querySelectorAll<HTMLElement>(titleSelector)];
  titles.find((title) => title.getBoundingClientRect().top >= visibleTop)?.focus();
}

/** Scrolls a paper's row into view, if it is rendered. */
export function revealRow(id: string, block: 'nearest' | 'center' = 'nearest'): void {
  const title = titleElement(id);
  if (title !== null) closestRowOrEntry(title)?.scrollIntoView({ block });
}

/** Focuses the heading of the results, for when the focused element was removed. */
export function focusHeading(): void {
  document.getElementById(headingId)?.focus({ preventScroll: true });
}

/** Focuses the row of a closed paper, or the heading of the results, unless something else has the focus. */
export function returnFocus(id: string): void {
  const isFocusLost = document.activeElement === null || document.activeElement === document.body;
  if (!isFocusLost) return;
  const target = titleElement(id) ?? document.getElementById(headingId);
  target?.focus({ preventScroll: true });
  revealRow(id);
}
