import { paperOfRow } from '../ui/dom.ts';

/** The paper of the row that was clicked; null when the click meant something else: a link, or the end of a text selection. */
export function clickedPaper(target: EventTarget): string | null {
  if (!(target instanceof Element) || target.closest('a, button') !== null) return null;
  if (getSelection()?.isCollapsed === false) return null;
  return paperAt(target);
}

/** A tool of a row that was clicked. A click on a label arrives a second time, at its box, and only that one counts. */
export function clickedTool(
  target: EventTarget,
): { readonly kind: 'star' | 'select' | 'label'; readonly id: string } | null {
  if (!(target instanceof Element)) return null;
  const id = paperAt(target);
  if (id === null) return null;
  if (target.closest('[data-star]') !== null) return { kind: 'star', id };
  if (target.closest('[data-select]') === null) return null;
  return { kind: target instanceof HTMLInputElement ? 'select' : 'label', id };
}

function paperAt(target: Element): string | null {
  return paperOfRow(target);
}
