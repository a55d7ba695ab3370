import * as previewMessages from '../messages/preview.ts';
import { ListHealth } from './list-health.tsx';
import { useLiveReport } from './live-report.ts';

/** A button for the maintainer with the number of diagnostics, if none of them is an error. */
export function LiveNotices() {
  const live = useLiveReport();
  const count = live?.report.diagnostics.length ?? 0;
  if (live === null || !live.ok || count === 0) return null;
  return <ListHealth diagnostics={live.report.diagnostics}>{previewMessages.notices(count)}</ListHealth>;
}
