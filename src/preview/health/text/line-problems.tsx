import type { FramedDiagnostic } from '../../../paper/reports/health.ts';
import { OpenInEditor } from '../open-in-editor.tsx';
import { PaperLinks } from '../paper-links.tsx';
import { SeverityMark } from '../severity-mark.tsx';

/** The problems of a line, below it. */
export function LineProblems({ diagnostics }: { diagnostics: readonly FramedDiagnostic[] }) {
  return (
    <ul className="health-line-problems">
      {diagnostics.map(({ file, line, column, severity, code, message, advice, papers }) => (
        <li key={`${column}:${code}:${message}`}>
          <p>
            <SeverityMark severity={severity} /> {message} <code className="health-code">{code}</code>
          </p>
          {advice !== null && <p className="health-advice">{advice}</p>}
          <div className="health-foot">
            <OpenInEditor file={file} line={line} column={column} />
            <PaperLinks papers={papers} />
          </div>
        </li>
      ))}
    </ul>
  );
}
