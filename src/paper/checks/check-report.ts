import type { Diagnostic } from '../reports/report.ts';
import { severities } from '../reports/report-kinds.ts';
import { arrayOf, integer, invalid, nullable, object, oneOf, runCheck, text } from './check.ts';

/** The checks of a diagnostic without its advice. */
export const diagnosticChecks = {
  file: text,
  line: integer(1),
  column: integer(1),
  severity: oneOf(severities),
  code: text,
  message: text,
};

const report = object<{ diagnostics: Diagnostic[] }>({
  diagnostics: arrayOf(object<Diagnostic>({ ...diagnosticChecks, advice: nullable(text) })),
});

/** The diagnostics of a report; null if the report is invalid. */
export function checkDiagnostics(value: unknown): readonly Diagnostic[] | null {
  const found = runCheck(report, value);
  return found === invalid ? null : found.diagnostics;
}
