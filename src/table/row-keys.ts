import type { KeyboardEvent } from 'react';
import { paperOfRow, rowSelector, rowTitleId, titleSelector } from '../ui/dom.ts';

/** What a key press on a row does. */
export type RowAction =
  | { readonly kind: 'move'; readonly id: string; readonly step: 1 | -1; readonly extends: boolean }
  | { readonly kind: 'beside'; readonly id: string; readonly step: 1 | -1 }
  | { readonly kind: 'star' | 'select'; readonly id: string };

const arrows: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };
const sideways: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };
const letters: Readonly<Record<string, 1 | -1>> = { j: 1, k: -1 };

/**
 * The action of a key pressed on a row, or null. Up and down move, and with Shift also select; left and right
 * go to the controls of the row; Shift+Space selects. With single-key shortcuts on, `j` and `k` move, `x` selects
 * and `s` stars.
 */
export function rowActionFor(event: KeyboardEvent<HTMLElement>, singleKeysOn: boolean): RowAction | null {
  if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return null;
  const id = paperOfRow(event.target);
  if (id === null) return null;
  const arrow = arrows[event.key];
  if (arrow !== undefined) return { kind: 'move', id, step: arrow, extends: event.shiftKey };
  const aside = sideways[event.key];
  if (aside !== undefined) return { kind: 'beside', id, step: aside };
  if (event.key === ' ' && event.shiftKey) return { kind: 'select', id };
  if (!singleKeysOn || event.shiftKey) return null;
  const letter = letters[event.key];
  if (letter !== undefined) return { kind: 'move', id, step: letter, extends: false };
  if (event.key === 'x') return { kind: 'select', id };
  return event.key === 's' ? { kind: 'star', id } : null;
}

/**
 * Focuses the next or previous row. Returns its paper's id, or `aboveFirst` if there is no previous row; null
 * below the last row, and if the next row is not rendered.
 */
export function focusNeighbour(
  id: string,
  step: 1 | -1,
): { readonly kind: 'row'; readonly id: string } | { readonly kind: 'aboveFirst' } | null {
  const row = rowTitle(id)?.closest(rowSelector);
  const next = step === 1 ? row?.nextElementSibling : row?.previousElementSibling;
  if (!(next instanceof HTMLElement)) return step === -1 ? { kind: 'aboveFirst' } : null;
  // A spacer stands in for rows that are not rendered: it has no paper.
  const paper = paperOfRow(next);
  if (paper === null) return null;
  next.querySelector<HTMLElement>(titleSelector)?.focus();
  return { kind: 'row', id: paper };
}

/** Focuses the link or button before or after the focused one in a row, such as the star. */
export function focusBeside(id: string, step: 1 | -1): void {
  const controls = [
    ...(rowTitle(id)?.closest(rowSelector)?.querySelectorAll<HTMLElement>('a, button') ?? []),
  ];
  controls[controls.findIndex((each) => each.matches(':focus')) + step]?.focus();
}

/** Opens a row's URL in a new tab, as Ctrl+click on its title does. */
export function openInNewTab(id: string): void {
  const link = rowTitle(id);
  if (link instanceof HTMLAnchorElement) window.open(link.href, '_blank', 'noopener');
}

function rowTitle(id: string): HTMLElement | null {
  return document.getElementById(rowTitleId(id));
}
