import type { Diagnostic } from '../report.ts';
import { severities } from '../report-kinds.ts';
import { checked, listOf, object, oneOf, orNull, text, whole, wrong } from './check.ts';

const report = object<{ diagnostics: Diagnostic[] }>({
  diagnostics: listOf(
    object<Diagnostic>({
      file: text,
      line: whole(1),
      column: whole(1),
      severity: oneOf(severities),
      code: text,
      message: text,
      advice: orNull(text),
    }),
  ),
});

/** Checks a report for the problems that it tells of; null when it is none. */
export function checkDiagnostics(value: unknown): readonly Diagnostic[] | null {
  const found = checked(report, value);
  return found === wrong ? null : found.diagnostics;
}
