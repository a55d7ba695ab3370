import { type RefObject, useLayoutEffect } from 'react';
import { openPalette } from '../palette/palette.tsx';
import { focusSearch } from '../search-box/search-box.tsx';
import { ids, paperOfRow } from '../ui/dom.ts';
import { singleKeys as letters } from '../ui/keys.ts';
import { focusRowInSight } from '../ui/row-focus.ts';
import { pressTrigger } from '../ui/triggers.ts';

interface Shortcuts {
  /** Takes one step back: closes the open paper, or ends the selecting of rows; null when there is nothing of the kind. */
  readonly back: (() => void) | null;
  /** Steps to the next or the previous paper while one is open. */
  readonly step: ((by: 1 | -1) => void) | null;
  /** Stars the open paper; null when none is open. */
  readonly star: (() => void) | null;
  /** Leads from the table to the overview and back. */
  readonly overview: () => void;
  /** Whether keys that are a single letter or sign work, apart from those that work anywhere. */
  readonly singleKeys: boolean;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** Listens for the keys that work everywhere on the page; never while something is being typed, or while something is open above the page. */
export function useShortcuts({ back, step, star, overview, singleKeys, scroller }: Shortcuts): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open], :popover-open') !== null) return;
      const action = actionOf(event, { back, step, star, overview, singleKeys, scroller });
      if (action === null) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [back, step, star, overview, singleKeys, scroller]);
}

function actionOf(
  event: KeyboardEvent,
  { back, step, star, overview, singleKeys, scroller }: Shortcuts,
): (() => void) | null {
  const target = event.target instanceof Element ? event.target : document.body;
  if ((event.ctrlKey || event.metaKey) && event.key === 'k') return openPalette;
  if (
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    target.closest('textarea, select, input:not([type="checkbox"])')
  )
    return null;
  if (event.key === 'Escape') return back ?? (paperOfRow(target) === null ? null : focusSearch);
  const single = singleKeys ? singleKey(event.key, { step, star, overview }, target) : null;
  if (single !== null) return single;
  const page = pageStep(event.key);
  const element = scroller.current;
  if (page === null || element === null || (target !== document.body && target.id !== ids.heading))
    return null;
  return () => element.scrollBy({ top: page * element.clientHeight });
}

/** What a single letter or sign does. A row sees to its own keys. */
function singleKey(
  key: string,
  { step, star, overview }: Pick<Shortcuts, 'step' | 'star' | 'overview'>,
  target: Element,
): (() => void) | null {
  if (key === letters.search) return focusSearch;
  if (key === letters.list) return () => pressTrigger('keys');
  if (key === letters.overview) return overview;
  if (key === letters.star && paperOfRow(target) === null) return star;
  if ((key !== letters.next && key !== letters.previous) || paperOfRow(target) !== null) return null;
  if (step !== null) return () => step(key === letters.next ? 1 : -1);
  return key === letters.next ? focusRowInSight : null;
}

/** The page itself does not scroll, the table does: the keys that scroll a page go there. */
function pageStep(key: string): number | null {
  if (key === 'PageDown' || key === ' ') return 0.9;
  if (key === 'PageUp') return -0.9;
  if (key === 'Home') return -1e6;
  return key === 'End' ? 1e6 : null;
}
