import { useSyncExternalStore } from 'react';

/** Keep in step with `--breakpoint-tablet` in the theme. */
const narrow = '(width < 50rem)';

/** Tells whether there is room for one column only. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(narrow).matches,
    () => false,
  );
}

function subscribe(listener: () => void): () => void {
  const query = matchMedia(narrow);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
