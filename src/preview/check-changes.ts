import type {
  ChangedDiagnostic,
  ChangedPaper,
  FieldChange,
  ListChanges,
  ListedPaper,
} from '../changes/list-changes.ts';
import { arrayOf, integer, invalid, nullable, object, oneOf, runCheck, text } from '../paper/checks/check.ts';
import { diagnosticChecks } from '../paper/checks/check-report.ts';

const listedPaper = {
  ...{ id: text, kind: oneOf(['paper', 'resource'] as const), title: text, file: text, line: integer(1) },
};
const papers = arrayOf(object<ListedPaper>(listedPaper));
const fields = arrayOf(object<FieldChange>({ field: text, from: text, to: text }));
const diagnostics = arrayOf(object<ChangedDiagnostic>({ ...diagnosticChecks, paper: nullable(text) }));
const changes = object<ListChanges>({
  ...{ added: papers, removed: papers, moved: papers },
  changed: arrayOf(object<ChangedPaper>({ ...listedPaper, fields })),
  ...{ newDiagnostics: diagnostics, goneDiagnostics: diagnostics },
});

/** What a save changed, and how long it took to compile it, in milliseconds. */
export interface Save {
  readonly changes: ListChanges;
  readonly milliseconds: number;
}

/** What changed since a commit, given by its abbreviated hash. */
export interface SinceCommit {
  readonly head: string;
  readonly changes: ListChanges;
}

const save = object<Save>({ changes, milliseconds: integer(0) });
const sinceCommit = object<SinceCommit>({ head: text, changes });

/** A save as the preview server tells of it; null if it tells of none. */
export function checkSave(value: unknown): Save | null {
  const found = runCheck(save, value);
  return found === invalid ? null : found;
}

/** What the preview server says of the changes since a commit; null if they are not known. */
export function checkSinceCommit(value: unknown): SinceCommit | null {
  const found = runCheck(sinceCommit, value);
  return found === invalid ? null : found;
}
