import { useSyncExternalStore } from 'react';
import { breakpoints } from '../ui/breakpoints.ts';

const narrow = `(width < ${breakpoints.tablet})`;

/** What was last seen on the screen: a sheet of paper is narrow too, and what is open is not made anew for it. */
let seen = false;

/** Tells whether there is room for one column only. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, onScreen, () => false);
}

function onScreen(): boolean {
  if (!matchMedia('print').matches) seen = matchMedia(narrow).matches;
  return seen;
}

function subscribe(listener: () => void): () => void {
  const query = matchMedia(narrow);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
