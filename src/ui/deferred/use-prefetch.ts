import { useEffect } from 'react';
import { firstRowsDelay } from './first-rows-delay.ts';

/**
 * Fetches a part of the page shortly after the first rows are shown. If that fails, the part is fetched again
 * when it is needed.
 */
export function usePrefetch(load: () => Promise<unknown>): void {
  useEffect(() => {
    const timer = setTimeout(() => load().catch(() => {}), firstRowsDelay);
    return () => clearTimeout(timer);
  }, [load]);
}
