import { useEffect, useState } from 'react';
import { firstRowsDelay } from './first-rows-delay.ts';
import { prefetch } from './prefetch.ts';

/**
 * Loads a component or another function shortly after the first rows are shown.
 * Null until then, and if it cannot be loaded.
 */
export function useLoadedLater<Loaded>(load: () => Promise<Loaded>): Loaded | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    const timer = setTimeout(
      () =>
        prefetch(async () => {
          const value = await load();
          setLoaded(() => value);
        }),
      firstRowsDelay,
    );
    return () => clearTimeout(timer);
  }, [load]);
  return loaded;
}
