import { useEffect } from 'react';
import { firstRowsTime } from './first-rows-time.ts';

/**
 * Fetches a part of the page when the rows are there, before anybody asks for it. Where it cannot be had, it
 * is fetched again when it is wanted.
 */
export function useFetchSoon(load: () => Promise<unknown>): void {
  useEffect(() => {
    const timer = setTimeout(() => load().catch(() => {}), firstRowsTime);
    return () => clearTimeout(timer);
  }, [load]);
}
