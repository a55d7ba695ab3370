import * as healthMessages from '../../messages/preview/health.ts';
import type { FramedDiagnostic } from '../../paper/reports/health.ts';
import { CodeFrame } from './code-frame.tsx';
import { HealthLink } from './health-link.tsx';
import { OpenInEditor } from './open-in-editor.tsx';
import { PaperLinks } from './paper-links.tsx';
import { SeverityMark } from './severity-mark.tsx';

interface ProblemItemProps {
  diagnostic: FramedDiagnostic;
  /** Whether its rule is named: not below the rule's own heading. */
  isCodeShown: boolean;
}

/** A diagnostic: where, what, the source line, what to do, and the rows of the table that it concerns. */
export function ProblemItem({ diagnostic, isCodeShown }: ProblemItemProps) {
  const { file, line, column, severity, code, message, advice, frame, papers, isPage } = diagnostic;
  return (
    <li className="health-problem">
      <div className="health-place">
        {isPage ? (
          <HealthLink to={{ by: 'rule', severity: null, file, line }}>
            {healthMessages.place(file, line, column)}
          </HealthLink>
        ) : (
          <span>{healthMessages.place(file, line, column)}</span>
        )}
        {isCodeShown && (
          <>
            <SeverityMark severity={severity} />
            <code className="health-code">{code}</code>
          </>
        )}
        <OpenInEditor file={file} line={line} column={column} />
      </div>
      <p className="health-message">{message}</p>
      {frame !== null && <CodeFrame line={line} frame={frame} />}
      {advice !== null && <p className="health-advice">{advice}</p>}
      <PaperLinks papers={papers} />
    </li>
  );
}
