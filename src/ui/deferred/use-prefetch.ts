import { useEffect } from 'react';
import { firstRowsDelay } from './first-rows-delay.ts';
import { prefetch } from './prefetch.ts';

/** Fetches a part of the page shortly after the first rows are shown. */
export function usePrefetch(load: () => Promise<unknown>): void {
  useEffect(() => {
    const timer = setTimeout(() => prefetch(load), firstRowsDelay);
    return () => clearTimeout(timer);
  }, [load]);
}
