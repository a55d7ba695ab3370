import type { ReactNode } from 'react';
import type { ChangedDiagnostic, ListChanges, ListedPaper } from '../changes/list-changes.ts';
import * as changeMessages from '../messages/preview/preview-changes.ts';
import { ChangeSection } from './change-section.tsx';
import { ChangedFields } from './changed-fields.tsx';
import { RowLink } from './row-link.tsx';

interface ChangeListProps {
  changes: ListChanges;
  /** Called when a link to a row is followed. */
  onFollow: () => void;
}

/** What changed in a list: papers and diagnostics, with their places and links to their rows. */
export function ChangeList({ changes, onFollow }: ChangeListProps) {
  const { headings } = changeMessages;
  if (Object.values(changes).every((found) => found.length === 0))
    return <p className="py-4 text-row text-ink-muted">{changeMessages.noChanges}</p>;
  const shown = (paper: ListedPaper) => <PaperLine paper={paper} row={paper.id} onFollow={onFollow} />;
  return (
    <>
      <ChangeSection heading={headings.added} items={changes.added} keyOf={idOf}>
        {shown}
      </ChangeSection>
      <ChangeSection heading={headings.changed} items={changes.changed} keyOf={idOf}>
        {(paper) => (
          <>
            {shown(paper)}
            <ChangedFields fields={paper.fields} />
          </>
        )}
      </ChangeSection>
      <ChangeSection heading={headings.removed} items={changes.removed} keyOf={idOf}>
        {(paper) => <PaperLine paper={paper} row={null} onFollow={onFollow} />}
      </ChangeSection>
      <ChangeSection heading={headings.moved} items={changes.moved} keyOf={idOf}>
        {shown}
      </ChangeSection>
      <ChangeSection heading={headings.newDiagnostics} items={changes.newDiagnostics} keyOf={keyOf}>
        {(diagnostic) => (
          <DiagnosticLine diagnostic={diagnostic} row={diagnostic.paper} onFollow={onFollow} />
        )}
      </ChangeSection>
      <ChangeSection heading={headings.goneDiagnostics} items={changes.goneDiagnostics} keyOf={keyOf}>
        {(diagnostic) => <DiagnosticLine diagnostic={diagnostic} row={null} onFollow={onFollow} />}
      </ChangeSection>
    </>
  );
}

function idOf({ id }: ListedPaper): string {
  return id;
}

function keyOf({ file, line, column, code, message }: ChangedDiagnostic): string {
  return `${file}:${line}:${column}:${code}:${message}`;
}

interface LineProps {
  /** The paper whose row is linked; null without one. */
  row: string | null;
  onFollow: () => void;
}

function PaperLine({ paper: { title, file, line }, row, onFollow }: LineProps & { paper: ListedPaper }) {
  return (
    <>
      <RowLink paper={row} onFollow={onFollow}>
        {title}
      </RowLink>
      <Place file={file} line={line} />
    </>
  );
}

function DiagnosticLine({ diagnostic, row, onFollow }: LineProps & { diagnostic: ChangedDiagnostic }) {
  const { file, line, severity, code, message } = diagnostic;
  return (
    <>
      <RowLink paper={row} onFollow={onFollow}>
        {message}
      </RowLink>
      <Place file={file} line={line}>
        {severity} {code}
      </Place>
    </>
  );
}

function Place({ file, line, children }: { file: string; line: number; children?: ReactNode }) {
  return (
    <div className="text-meta text-ink-faint">
      <span className="break-all figures">
        {file}:{line}
      </span>{' '}
      {children}
    </div>
  );
}
