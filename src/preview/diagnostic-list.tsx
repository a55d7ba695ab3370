import type { Diagnostic, Severity } from '../paper/reports/report.ts';

const severityClasses: Record<Severity, string> = {
  error: 'text-warn font-semibold',
  warning: 'text-award font-medium',
  info: 'text-ink-faint',
};

/** Diagnostics, each with location, message and advice. */
export function DiagnosticList({ diagnostics }: { diagnostics: readonly Diagnostic[] }) {
  return (
    <ul className="divide-y divide-line">
      {diagnostics.map(({ file, line, column, severity, code, message, advice }) => (
        <li key={`${file}:${line}:${column}:${code}:${message}`} className="py-1.5 text-cell">
          <div className="flex flex-wrap gap-x-2">
            <span className="break-all text-ink figures">
              {file}:{line}:{column}
            </span>
            <span className={severityClasses[severity]}>{severity}</span>
            <span className="text-ink-faint">{code}</span>
          </div>
          <div className="text-ink-muted">{message}</div>
          {advice !== null && <div className="text-ink-muted italic">{advice}</div>}
        </li>
      ))}
    </ul>
  );
}
