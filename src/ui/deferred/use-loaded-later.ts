import { type ComponentType, useEffect, useState } from 'react';
import { firstRowsDelay } from './first-rows-delay.ts';
import { prefetch } from './prefetch.ts';

/**
 * Loads a component shortly after the first rows are shown.
 * Null until then, and if it cannot be loaded.
 */
export function useLoadedLater<Props>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> | null {
  const [loaded, setLoaded] = useState<ComponentType<Props> | null>(null);
  useEffect(() => {
    const timer = setTimeout(
      () =>
        prefetch(async () => {
          const component = await load();
          setLoaded(() => component);
        }),
      firstRowsDelay,
    );
    return () => clearTimeout(timer);
  }, [load]);
  return loaded;
}
