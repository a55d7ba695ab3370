import { useEffect, useState } from 'react';
import type { completionsFor } from '../search/query/completions.ts';
import { firstRowsDelay } from '../ui/deferred/first-rows-delay.ts';

export type CompletionsFor = typeof completionsFor;

/** Loads the code that completes queries. */
export async function fetchCompletions(): Promise<CompletionsFor> {
  return (await import('../search/query/completions.ts')).completionsFor;
}

/**
 * The function that completes queries. Loaded soon after the first rows, or at once if `wanted`; null until
 * then. The search works without it.
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
    const timer = setTimeout(fetchNow, wanted ? 0 : firstRowsDelay);
    return () => clearTimeout(timer);
  }, [wanted, complete]);
  return complete;
}
