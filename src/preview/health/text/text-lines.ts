/* The rendered lines of a page's text: finding them, and scrolling to them. */

/** The element of a line; null if it is not rendered. */
export function lineElement(within: Element, line: number): HTMLElement | null {
  return within.querySelector<HTMLElement>(`[data-line="${line}"]`);
}

/** The first line whose beginning is visible, and how far it is below the top of its scroller, in pixels. */
export function firstVisibleLine(scroller: Element): { readonly line: number; readonly top: number } | null {
  const edge = scroller.getBoundingClientRect().top;
  const lines = scroller.querySelectorAll<HTMLElement>('[data-line]');
  let [from, to] = [0, lines.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((lines[middle]?.getBoundingClientRect().top ?? 0) < edge) from = middle + 1;
    else to = middle;
  }
  const first = lines[from];
  return first === undefined
    ? null
    : { line: Number(first.dataset.line), top: first.getBoundingClientRect().top - edge };
}

/** Scrolls a line to a distance from the top of its scroller. */
export function scrollLineTo(scroller: Element, { line, top }: { line: number; top: number }): void {
  const element = lineElement(scroller, line);
  if (element === null) return;
  scroller.scrollTop += element.getBoundingClientRect().top - scroller.getBoundingClientRect().top - top;
}

/** Scrolls a line into view if it is not there. */
export function revealLine(scroller: Element, line: number): void {
  const element = lineElement(scroller, line);
  if (element === null) return;
  const { top, bottom } = element.getBoundingClientRect();
  const view = scroller.getBoundingClientRect();
  if (top < view.top || bottom > view.bottom) element.scrollIntoView({ block: 'center' });
}

/** Focuses the link of a line. */
export function focusLine(scroller: Element, line: number): void {
  const element = lineElement(scroller, line);
  element?.scrollIntoView({ block: 'nearest' });
  element?.querySelector('a')?.focus();
}
