import { checkDiagnostics } from '../paper/checks/check-report.ts';
import type { Diagnostic } from '../paper/reports/report.ts';
import type { DatasetUpdate } from '../paper/updates/dataset-update.ts';
import { createStore } from '../ui/create-store.ts';
import { checkSave, type Save } from './check-changes.ts';

/** The latest report of the preview server. */
export interface LiveReport {
  /**
   * Whether the table shows the current files; otherwise a save added errors and it shows an earlier state.
   */
  readonly isCurrent: boolean;
  readonly report: { readonly diagnostics: readonly Diagnostic[] };
}

interface PreviewHandlers {
  /**
   * Called after the list was compiled again, with the ETag of its dataset and what changed in it, if that is known;
   * resolves when the page has the new list.
   */
  readonly onCompiled: (tag: string | null, update: DatasetUpdate | null) => Promise<void>;
  /** Called with what a save changed when the page has the new list. */
  readonly onSave: (save: Save) => void;
  /** Called with the ETag of the server's current dataset; null if it has none. */
  readonly onVersion: (tag: string | null) => Promise<void>;
}

const reports = createStore<LiveReport | null>(null);

/** The latest report of the preview server, in a component; null before the first. */
export const useLiveReport = reports.use;

/** Listens to the preview server. Call it when a module loads: a listener added in an effect misses saves. */
export function connectPreview({ onCompiled, onSave, onVersion }: PreviewHandlers): void {
  const readReport = async () => {
    try {
      const response = await fetch('report.json');
      const { isCurrent, report, tag } = await response.json();
      const diagnostics = checkDiagnostics(report);
      if (diagnostics === null) return;
      reports.set({ isCurrent: isCurrent === true, report: { diagnostics } });
      await onVersion(tag);
    } catch {
      // The next save sends the report.
    }
  };
  const events = new EventSource('events');
  events.addEventListener('message', ({ data }) => {
    const { isCurrent, report, save, tag, update } = JSON.parse(data);
    const diagnostics = checkDiagnostics(report);
    if (diagnostics === null) return;
    reports.set({ isCurrent: isCurrent === true, report: { diagnostics } });
    const told = checkSave(save);
    if (isCurrent === true) void onCompiled(tag, update).then(() => told !== null && onSave(told));
  });
  // Fetch the report of a list that was compiled before this page listened, or while it was disconnected.
  events.addEventListener('open', () => void readReport());
  void readReport();
}
