import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { useRef } from 'react';
import { DiagnosticList } from './diagnostic-list.tsx';
import { ListHealth } from './list-health.tsx';
import { useLiveReport } from './live-report.ts';

/** What a maintainer must know while editing: that the table is behind the list, and why; or, quietly, what could be mended. */
export function LivePreview() {
  const live = useLiveReport();
  const health = useRef<HTMLDialogElement>(null);
  if (live === null || live.report.diagnostics.length === 0) return null;
  const { ok, report } = live;
  const problems = report.diagnostics.filter(({ severity }) => severity === 'error');
  const openHealth = (
    <button
      type="button"
      onClick={() => health.current?.showModal()}
      aria-haspopup="dialog"
      className="h-6 rounded-sm px-1 text-cell text-accent hover:underline"
    >
      {ok ? count(report.diagnostics.length, 'notice') : 'List health'}
    </button>
  );
  return (
    <div className="border-b border-line bg-surface px-4 py-1 text-cell print:hidden">
      {ok ? (
        <div className="flex justify-end">{openHealth}</div>
      ) : (
        <div role="alert" className="py-1">
          <details>
            <summary className="font-medium text-warn">
              <TriangleAlert aria-hidden className="me-1.5 inline size-4 align-text-bottom" />
              {count(problems.length, 'problem')}: the table shows the last good version
            </summary>
            <div className="max-h-[40dvh] overflow-y-auto pt-2">
              <DiagnosticList diagnostics={problems} />
            </div>
          </details>
          {openHealth}
        </div>
      )}
      <ListHealth dialog={health} diagnostics={report.diagnostics} />
    </div>
  );
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
