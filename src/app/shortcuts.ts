import { type RefObject, useEffect } from 'react';
import { focusSearch } from './search-box.tsx';

interface Shortcuts {
  /** Closes the open paper; null when none is open. */
  readonly close: (() => void) | null;
  /** Steps to the next or the previous paper while one is open. */
  readonly step: ((by: 1 | -1) => void) | null;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** Listens for the keys that work everywhere on the page; never while something is being typed. */
export function useShortcuts({ close, step, scroller }: Shortcuts): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      const action = actionOf(event, { close, step, scroller });
      if (action === null) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [close, step, scroller]);
}

function actionOf(event: KeyboardEvent, { close, step, scroller }: Shortcuts): (() => void) | null {
  const target = event.target instanceof Element ? event.target : document.body;
  if ((event.ctrlKey || event.metaKey) && event.key === 'k') return focusSearch;
  if (event.ctrlKey || event.metaKey || event.altKey || target.closest('textarea, select, input:not([type="checkbox"])')) return null;
  if (event.key === '/') return focusSearch;
  if (event.key === 'Escape') return close;
  if (step !== null && target.closest('tr') === null && (event.key === 'j' || event.key === 'k')) {
    return () => step(event.key === 'j' ? 1 : -1);
  }
  const page = pageStep(event.key);
  const element = scroller.current;
  if (page === null || element === null || target !== document.body) return null;
  return () => element.scrollBy({ top: page * element.clientHeight });
}

/** The page itself does not scroll, the table does: the keys that scroll a page go there. */
function pageStep(key: string): number | null {
  if (key === 'PageDown' || key === ' ') return 0.9;
  if (key === 'PageUp') return -0.9;
  if (key === 'Home') return -1e6;
  return key === 'End' ? 1e6 : null;
}
