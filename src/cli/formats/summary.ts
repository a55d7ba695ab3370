import { formatCount } from '../../messages/count.ts';
import type { Diagnostic, Report } from '../../paper/report.ts';
import type { Dataset } from '../../paper/schema.ts';

/** One line with the numbers of papers, pages, diagnostics and items not understood. */
export function summary({ papers, pages }: Dataset, { diagnostics, files }: Report): string {
  const count = (severity: Diagnostic['severity'], thing: string) =>
    formatCount(diagnostics.filter((diagnostic) => diagnostic.severity === severity).length, thing);
  const unread = files.reduce((sum, { items }) => sum + items.notUnderstood, 0);
  return [
    `${formatCount(papers.length, 'paper')} from ${formatCount(pages.length, 'page')}`,
    [count('error', 'error'), count('warning', 'warning'), count('info', 'notice')].join(', '),
    `${formatCount(unread, 'item')} not understood`,
  ].join('; ');
}
