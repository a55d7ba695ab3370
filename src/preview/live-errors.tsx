import TriangleAlert from 'lucide-react/icons/triangle-alert';
import * as previewMessages from '../messages/preview/preview.ts';
import { DiagnosticList } from './diagnostic-list.tsx';
import { ListHealthLink } from './list-health-link.tsx';
import { useLiveReport } from './live-report.ts';

/**
 * An alert for the maintainer: a part of the list could not be read, or errors keep the table out of date.
 */
export function LiveErrors() {
  const live = useLiveReport();
  if (live === null) return null;
  const { diagnostics } = live.report;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return null;
  return (
    <div
      role="alert"
      className="flex items-start gap-3 border-b border-line bg-surface px-4 py-1.5 text-cell print:hidden"
    >
      <details className="min-w-0 flex-1 py-0.5">
        <summary className="font-medium text-warn">
          <TriangleAlert aria-hidden className="me-1.5 inline size-4 align-text-bottom" />
          {live.isCurrent
            ? previewMessages.notAllRead(errors.length)
            : previewMessages.outOfDate(errors.length)}
        </summary>
        <div className="max-h-[40dvh] overflow-y-auto pt-2">
          <DiagnosticList diagnostics={errors} />
        </div>
      </details>
      <ListHealthLink>{previewMessages.listHealth}</ListHealthLink>
    </div>
  );
}
