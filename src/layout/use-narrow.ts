import { useSyncExternalStore } from 'react';
import { breakpoints } from '../ui/breakpoints.ts';

const narrowQuery = `(width < ${breakpoints.tablet})`;

/** The last result on screen: a printed page is narrow too, and must not change the layout. */
let lastOnScreen = false;

/** Tells whether the window is narrower than a tablet, so that only one column fits. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, readOnScreen, () => false);
}

function readOnScreen(): boolean {
  if (!matchMedia('print').matches) lastOnScreen = matchMedia(narrowQuery).matches;
  return lastOnScreen;
}

function subscribe(listener: () => void): () => void {
  const query = matchMedia(narrowQuery);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
