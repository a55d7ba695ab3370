import * as previewMessages from '../messages/preview.ts';
import { ListHealth } from './list-health.tsx';
import { useLiveReport } from './live-report.ts';

/** A button for the maintainer with the number of diagnostics, if none of them is an error. */
export function LiveDiagnostics() {
  const live = useLiveReport();
  const diagnostics = live?.report.diagnostics ?? [];
  if (diagnostics.length === 0 || diagnostics.some(({ severity }) => severity === 'error')) return null;
  return <ListHealth diagnostics={diagnostics}>{previewMessages.diagnostics(diagnostics.length)}</ListHealth>;
}
