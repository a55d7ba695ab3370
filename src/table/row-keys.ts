import type { KeyboardEvent } from 'react';

const arrows: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };
const letters: Readonly<Record<string, 1 | -1>> = { j: 1, k: -1 };

/**
 * Moves the focus to the next or the previous row: by the arrows, and by `j` and `k` unless single keys are switched off.
 * Returns the id of the paper that has it now, `top` when it would leave upwards, or null when the key means nothing here.
 */
export function moveByKey(event: KeyboardEvent<HTMLElement>, singleKeys: boolean): string | null {
  const step = arrows[event.key] ?? (singleKeys ? letters[event.key] : undefined);
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return null;
  const row = event.target.closest<HTMLElement>('[data-paper]');
  if (row === null) return null;
  event.preventDefault();
  const next = step === 1 ? row.nextElementSibling : row.previousElementSibling;
  if (!(next instanceof HTMLElement)) return step === -1 ? 'top' : null;
  // A blank stands for rows that are not drawn yet.
  if (next.dataset.paper === undefined) return null;
  next.querySelector<HTMLElement>('[data-title]')?.focus();
  return next.dataset.paper;
}

/** Opens a row's own address beside this one, as a click on its title with the same key would. */
export function openInNewTab(id: string): void {
  const link = document.getElementById(`row-${id}`);
  if (link instanceof HTMLAnchorElement) window.open(link.href, '_blank', 'noopener');
}

/** The paper of the row that was clicked; null when the click meant something else: a link, or the end of a text selection. */
export function clickedPaper(target: EventTarget): string | null {
  if (!(target instanceof Element) || target.closest('a, button') !== null) return null;
  if (getSelection()?.isCollapsed === false) return null;
  return target.closest<HTMLElement>('[data-paper]')?.dataset.paper ?? null;
}
