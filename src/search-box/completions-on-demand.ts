import { useEffect, useState } from 'react';
import type { completionsFor } from '../search/query/completions.ts';
import { firstRowsTime } from '../ui/first-rows-time.ts';

export type CompletionsFor = typeof completionsFor;

/** Fetches what completes a query. */
export async function fetchCompletions(): Promise<CompletionsFor> {
  return (await import('../search/query/completions.ts')).completionsFor;
}

/**
 * What completes a query: fetched when the rows are there, or as soon as it is wanted. Null until it has
 * come: the search finds the same without.
 */
export function useCompletions(wanted: boolean): CompletionsFor | null {
  const [complete, setComplete] = useState<CompletionsFor | null>(null);
  useEffect(() => {
    if (complete !== null) return undefined;
    const fetchNow = () =>
      fetchCompletions().then(
        (found) => setComplete(() => found),
        () => {},
      );
    const timer = setTimeout(fetchNow, wanted ? 0 : firstRowsTime);
    return () => clearTimeout(timer);
  }, [wanted, complete]);
  return complete;
}
