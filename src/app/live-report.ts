import { useSyncExternalStore } from 'react';
import { checkDiagnostics } from '../paper/checks/check-report.ts';
import type { Diagnostic } from '../paper/report.ts';
import { loadDataset, loadNewer } from './dataset-source.ts';

/** What the preview server last said of the list. */
export interface LiveReport {
  /** Whether the table shows the list as it stands now. */
  readonly ok: boolean;
  readonly report: { readonly diagnostics: readonly Diagnostic[] };
}

const listeners = new Set<() => void>();
let current: LiveReport | null = null;

// At module level: a listener inside an effect loses edits.
import.meta.hot?.on('paperdex:compiled', (event: LiveReport) => {
  publish(event);
  if (event.ok) void loadDataset();
});
// What was compiled before this page could hear of it is asked for: at the start, and whenever the connection comes back.
import.meta.hot?.on('vite:ws:connect', () => void readReport());
void readReport();

/** The server's last word on the list; null before it has spoken. */
export function useLiveReport(): LiveReport | null {
  return useSyncExternalStore(subscribe, currentReport, currentReport);
}

async function readReport(): Promise<void> {
  try {
    const response = await fetch('report.json');
    const diagnostics = checkDiagnostics(await response.json());
    if (diagnostics === null) return;
    publish({ ok: !diagnostics.some(({ severity }) => severity === 'error'), report: { diagnostics } });
    await loadNewer(response.headers.get('ETag'));
  } catch {
    // The report comes with the next save.
  }
}

function publish(next: LiveReport): void {
  current = next;
  for (const listener of listeners) listener();
}

function currentReport(): LiveReport | null {
  return current;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
