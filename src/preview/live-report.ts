import { checkDiagnostics } from '../paper/checks/check-report.ts';
import type { Diagnostic } from '../paper/report.ts';
import { createStore } from '../ui/create-store.ts';

/** What the preview server last said of the list. */
export interface LiveReport {
  /** Whether the table shows the list as it stands now. */
  readonly ok: boolean;
  readonly report: { readonly diagnostics: readonly Diagnostic[] };
}

interface PreviewHandlers {
  /** The list was compiled again. */
  readonly onCompiled: () => void;
  /** The server names the version of its list; null where it gives it no name. */
  readonly onVersion: (version: string | null) => Promise<void>;
}

const reports = createStore<LiveReport | null>(null);

/** The server's last word on the list; null before it has spoken. */
export const useLiveReport = reports.use;

/** Listens to the preview server. Call it as a module loads: a listener added in an effect misses saves. */
export function connectPreview({ onCompiled, onVersion }: PreviewHandlers): void {
  const readReport = async () => {
    try {
      const response = await fetch('report.json');
      const diagnostics = checkDiagnostics(await response.json());
      if (diagnostics === null) return;
      reports.set({ ok: !diagnostics.some(({ severity }) => severity === 'error'), report: { diagnostics } });
      await onVersion(response.headers.get('ETag'));
    } catch {
      // The report comes with the next save.
    }
  };
  import.meta.hot?.on('paperdex:compiled', (event: LiveReport) => {
    reports.set(event);
    if (event.ok) onCompiled();
  });
  // Lists compiled before this page could listen are asked for at the start and after every reconnection.
  import.meta.hot?.on('vite:ws:connect', () => void readReport());
  void readReport();
}
