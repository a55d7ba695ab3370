import type { Diagnostic, Report } from '../../paper/report.ts';
import type { Dataset } from '../../paper/schema.ts';

/** One line with the numbers of papers, pages, diagnostics and items not understood. */
export function summary({ papers, pages }: Dataset, { diagnostics, files }: Report): string {
  const of = (severity: Diagnostic['severity']) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const unread = files.reduce((sum, { items }) => sum + items.notUnderstood, 0);
  return `${papers.length} papers from ${pages.length} pages; ${of('error')} errors, ${of('warning')} warnings, ${of('info')} notices; ${unread} items not understood`;
}
