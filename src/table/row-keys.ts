import type { KeyboardEvent } from 'react';
import { paperOfRow, rowSelector, rowTitleId, titleSelector } from '../ui/dom.ts';

/** What a key means on a row. */
export type RowAct =
  | { readonly kind: 'move'; readonly id: string; readonly step: 1 | -1; readonly extends: boolean }
  | { readonly kind: 'star' | 'select'; readonly id: string };

const arrows: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };
const letters: Readonly<Record<string, 1 | -1>> = { j: 1, k: -1 };

/**
 * Reads a key that was pressed on a row: the arrows move, with Shift they select rows on the way, Shift+Space selects the row itself.
 * Unless single keys are switched off, `j` and `k` move too, `x` selects and `s` stars. Null when the key means nothing here.
 */
export function rowAct(event: KeyboardEvent<HTMLElement>, singleKeys: boolean): RowAct | null {
  if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return null;
  const id = paperOfRow(event.target);
  if (id === null) return null;
  const arrow = arrows[event.key];
  if (arrow !== undefined) return { kind: 'move', id, step: arrow, extends: event.shiftKey };
  if (event.key === ' ' && event.shiftKey) return { kind: 'select', id };
  if (!singleKeys || event.shiftKey) return null;
  const letter = letters[event.key];
  if (letter !== undefined) return { kind: 'move', id, step: letter, extends: false };
  if (event.key === 'x') return { kind: 'select', id };
  return event.key === 's' ? { kind: 'star', id } : null;
}

/** Gives the focus to the next or the previous row. Returns its paper's id, `top` when it would leave upwards, or null at the end. */
export function focusNeighbour(id: string, step: 1 | -1): string | null {
  const row = rowTitle(id)?.closest(rowSelector);
  const next = step === 1 ? row?.nextElementSibling : row?.previousElementSibling;
  if (!(next instanceof HTMLElement)) return step === -1 ? 'top' : null;
  // A blank stands for rows that are not drawn yet.
  const paper = paperOfRow(next);
  if (paper !== null) next.querySelector<HTMLElement>(titleSelector)?.focus();
  return paper;
}

/** Opens a row's own address beside this one, as a click on its title with the same key would. */
export function openInNewTab(id: string): void {
  const link = rowTitle(id);
  if (link instanceof HTMLAnchorElement) window.open(link.href, '_blank', 'noopener');
}

function rowTitle(id: string): HTMLElement | null {
  return document.getElementById(rowTitleId(id));
}
