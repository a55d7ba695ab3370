import { paperOfRow } from '../ui/dom.ts';

/**
 * The id of the clicked row's paper; null when the click hit a link or a button, or ended a text selection.
 */
export function clickedPaper(target: EventTarget): string | null {
  if (!(target instanceof Element) || target.closest('a, button') !== null) return null;
  if (getSelection()?.isCollapsed === false) return null;
  return paperOfRow(target);
}

/**
 * The star or checkbox that was clicked, or null. A click on a `label` fires again on its checkbox, as
 * `select`, which is the one to handle.
 */
export function clickedControl(
  target: EventTarget,
): { readonly kind: 'star' | 'select' | 'label'; readonly id: string } | null {
  if (!(target instanceof Element)) return null;
  const id = paperOfRow(target);
  if (id === null) return null;
  if (target.closest('[data-star]') !== null) return { kind: 'star', id };
  if (target.closest('[data-select]') === null) return null;
  return { kind: target instanceof HTMLInputElement ? 'select' : 'label', id };
}
