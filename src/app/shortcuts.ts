import { type RefObject, useLayoutEffect } from 'react';
import { openPalette } from '../palette/palette.tsx';
import { facetsId, headingId, paperOfRow, trayId } from '../ui/dom.ts';
import { focusFirstVisibleRow, focusHeading } from '../ui/focus/row-focus.ts';
import { focusSearch } from '../ui/focus/search-focus.ts';
import { shortcutKeys as keys } from '../ui/keys/keys.ts';
import { isKeyTaken, isKeyTyped } from '../ui/keys/shortcut-events.ts';
import { openKeys } from '../ui/triggers.ts';

interface Shortcuts {
  /** Closes the open paper, or ends the row selection; null if there is neither. */
  readonly onEscape: (() => void) | null;
  /** Steps to the next or the previous paper; null if no paper is open. */
  readonly step: ((by: 1 | -1) => void) | null;
  /** Stars the open paper; null if none is open. */
  readonly star: (() => void) | null;
  /** Switches between table and overview. */
  readonly overview: () => void;
  /** Whether shortcuts of a single letter or sign are enabled. */
  readonly singleKeysOn: boolean;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** Handles the page-wide shortcuts, except while the reader types or a dialog or popover is open. */
export function useShortcuts({ onEscape, step, star, overview, singleKeysOn, scroller }: Shortcuts): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isKeyTaken(event)) return;
      const action = actionOf(event, { onEscape, step, star, overview, singleKeysOn, scroller });
      if (action === null) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onEscape, step, star, overview, singleKeysOn, scroller]);
}

function actionOf(
  event: KeyboardEvent,
  { onEscape, step, star, overview, singleKeysOn, scroller }: Shortcuts,
): (() => void) | null {
  const target = event.target instanceof Element ? event.target : document.body;
  if ((event.ctrlKey || event.metaKey) && event.key === 'k') return openPalette;
  if (isKeyTyped(event)) return null;
  if (event.key === 'Escape') {
    // In the tray, Esc must not end the selection: a slip would lose it.
    if (target.closest(`#${trayId}`) !== null) return focusHeading;
    return onEscape ?? (paperOfRow(target) === null ? null : focusSearch);
  }
  const single = singleKeysOn ? singleKey(event.key, { step, star, overview }, target) : null;
  if (single !== null) return single;
  if (target !== document.body && target.id !== headingId) return null;
  if (event.key === 'ArrowDown' && step === null) return focusFirstVisibleRow;
  const viewports = viewportsToScroll(event.key);
  const element = scroller.current;
  if (viewports === null || element === null) return null;
  return () => element.scrollBy({ top: viewports * element.clientHeight });
}

/** The action of a single-key shortcut; null for keys that a row handles itself. */
function singleKey(
  key: string,
  { step, star, overview }: Pick<Shortcuts, 'step' | 'star' | 'overview'>,
  target: Element,
): (() => void) | null {
  if (key === keys.search) return focusSearch;
  if (key === keys.filters) return focusFilters;
  if (key === keys.help) return openKeys;
  if (key === keys.overview) return overview;
  if (key === keys.star && paperOfRow(target) === null) return star;
  if ((key !== keys.next && key !== keys.previous) || paperOfRow(target) !== null) return null;
  if (step !== null) return () => step(key === keys.next ? 1 : -1);
  return key === keys.next ? focusFirstVisibleRow : null;
}

/** Focuses the first filter, if the filters are beside the table. */
function focusFilters(): void {
  document.querySelector<HTMLElement>(`#${facetsId} h3 button`)?.focus();
}

/** How far a key scrolls, in heights of the scroller: the page itself never scrolls, so the table must. */
function viewportsToScroll(key: string): number | null {
  if (key === 'PageDown' || key === ' ') return 0.9;
  if (key === 'PageUp') return -0.9;
  if (key === 'Home') return -1e6;
  return key === 'End' ? 1e6 : null;
}
