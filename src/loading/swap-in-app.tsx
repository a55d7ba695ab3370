import { type ReactNode, startTransition, useEffect, useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { tableScroller } from '../ui/dom.ts';
import { updateView } from '../view/use-view.ts';
import { replayClicks } from './replayed-clicks.ts';

/**
 * Renders the app off-screen in a transition, then replaces the static page with it. Typed text, clicks, the
 * focus and the scroll position carry over.
 */
export function swapInApp(root: HTMLElement, app: ReactNode): void {
  const newRoot = document.createElement('div');
  newRoot.id = root.id;
  startTransition(() =>
    createRoot(newRoot).render(
      <>
        <Swap before={root} after={newRoot} />
        {app}
        <Replay before={root} after={newRoot} />
      </>,
    ),
  );
}

/** Rendered before the app, so that the app is in the document when its own layout effects run. */
function Swap({ before, after }: { before: HTMLElement; after: HTMLElement }) {
  useLayoutEffect(() => {
    const typed = before.querySelector<HTMLInputElement>('input[type="search"]')?.value ?? '';
    const focused = document.activeElement?.id ?? '';
    const top = tableScroller(before)?.scrollTop ?? 0;
    before.replaceWith(after);
    if (typed !== '') updateView([], (view) => ({ ...view, query: typed }), 'replace');
    if (focused !== '') document.getElementById(focused)?.focus();
    if (typed === '' && top > 0) tableScroller(after)?.scrollTo({ top });
  }, [before, after]);
  return null;
}

/** Rendered after the app, so that its effect runs once all parts of the app are ready. */
function Replay({ before, after }: { before: HTMLElement; after: HTMLElement }) {
  useEffect(() => replayClicks(before, after), [before, after]);
  return null;
}
