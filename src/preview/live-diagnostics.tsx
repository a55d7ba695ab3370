import * as previewMessages from '../messages/preview/preview.ts';
import { ListHealthLink } from './list-health-link.tsx';
import { useLiveReport } from './live-report.ts';

/** A link to List health for the maintainer, with the number of diagnostics, if none of them is an error. */
export function LiveDiagnostics() {
  const live = useLiveReport();
  if (live === null) return null;
  const { diagnostics } = live.report;
  if (diagnostics.some(({ severity }) => severity === 'error')) return null;
  return (
    <ListHealthLink>
      {diagnostics.length === 0
        ? previewMessages.listHealth
        : previewMessages.diagnostics(diagnostics.length)}
    </ListHealthLink>
  );
}
