import * as previewMessages from '../messages/preview.ts';
import { ListHealth } from './list-health.tsx';
import { useLiveReport } from './live-report.ts';

/** Tells a maintainer quietly what in the list could be mended. */
export function LiveNotices() {
  const live = useLiveReport();
  const number = live?.report.diagnostics.length ?? 0;
  if (live === null || !live.ok || number === 0) return null;
  return <ListHealth diagnostics={live.report.diagnostics}>{previewMessages.notices(number)}</ListHealth>;
}
