import { useEffect, useRef, useState } from 'react';
import type { Explanation } from '../../paper/reports/explanation.ts';
import type { ListHealth, PageLines } from '../../paper/reports/health.ts';
import { useLiveReport } from '../live-report.ts';

/** What was fetched; `failed` if the server has nothing or does not answer. */
type Fetched<T> = { readonly status: 'loading' } | { readonly status: 'failed' } | Ready<T>;

interface Ready<T> {
  readonly status: 'ready';
  /** The address that it was fetched from. */
  readonly address: string;
  readonly value: T;
}

const loading = { status: 'loading' } as const;
const failed = { status: 'failed' } as const;

/** The health of the list after every compilation; the last one stays until the next is there. */
export function useListHealth(): Fetched<ListHealth> {
  return useFetched<ListHealth>('health.json', useLiveReport());
}

/** The lines of a page. `onChange` is called before they change. */
export function usePageLines(
  file: string,
  version: number,
  onChange: (before: PageLines | null, after: PageLines) => void,
): Fetched<PageLines> {
  return useFetched<PageLines>(`lines.json?file=${encodeURIComponent(file)}`, version, onChange);
}

/** The explanation of a line of a page. */
export function useExplanation(file: string, line: number, version: number): Fetched<Explanation> {
  return useFetched<Explanation>(`explanation.json?file=${encodeURIComponent(file)}&line=${line}`, version);
}

/** Fetches a value again whenever `version` changes; for another address, starts without one. */
function useFetched<T>(
  address: string,
  version: unknown,
  onChange?: (before: T | null, after: T) => void,
): Fetched<T> {
  const [fetched, setFetched] = useState<Fetched<T>>(loading);
  const latest = useRef(fetched);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `version` says when to fetch; `onChange` when it came
  useEffect(() => {
    const controller = new AbortController();
    void (async () => {
      try {
        const response = await fetch(address, { signal: controller.signal });
        if (!response.ok) throw new Error(response.statusText);
        // From the server that sent this page, so both know the same types.
        const value: T = await response.json();
        if (controller.signal.aborted) return;
        const before = latest.current;
        onChange?.(before.status === 'ready' && before.address === address ? before.value : null, value);
        latest.current = { status: 'ready', address, value };
        setFetched(latest.current);
      } catch {
        if (!controller.signal.aborted) setFetched(failed);
      }
    })();
    return () => controller.abort();
  }, [address, version]);
  return fetched.status === 'ready' && fetched.address !== address ? loading : fetched;
}
