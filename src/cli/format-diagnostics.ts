import type { Diagnostic, Report } from '../paper/report.ts';
import type { Dataset } from '../paper/schema.ts';

/** Diagnostics for the terminal: `file:line:col severity code message`, and below it what to write instead. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(
      ({ file, line, column, severity, code, message, advice }) =>
        `${file}:${line}:${column} ${severity} ${code} ${printable(message)}${advice === null ? '' : `\n    ${advice}`}`,
    )
    .join('\n');
}

/** One line that says what was compiled and what there is to look at. */
export function summary({ papers, pages }: Dataset, { diagnostics, files }: Report): string {
  const of = (severity: Diagnostic['severity']) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const unread = files.reduce((sum, { items }) => sum + items.notUnderstood, 0);
  return `${papers.length} papers from ${pages.length} pages; ${of('error')} errors, ${of('warning')} warnings, ${of('info')} notices; ${unread} items not understood`;
}

/** Control characters in a list's text must not reach the terminal. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '\uFFFD');
}
