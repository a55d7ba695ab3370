import { formatCount, formatNumber, plural } from '../../messages/count.ts';
import type { Diagnostic, Report } from '../../paper/reports/report.ts';
import type { Dataset } from '../../paper/schema.ts';

/**
 * One line with the numbers of papers, pages, diagnostics, items not understood and, if there are any, links to
 * literature that are in an entry.
 */
export function summary({ papers, pages }: Dataset, { diagnostics, files }: Report): string {
  const count = (severity: Diagnostic['severity'], thing: string) =>
    formatCount(diagnostics.filter((diagnostic) => diagnostic.severity === severity).length, thing);
  const sum = (number: (file: Report['files'][number]) => number) =>
    files.reduce((all, file) => all + number(file), 0);
  const links = sum(({ literature }) => literature?.total ?? 0);
  const read = sum(({ literature }) => literature?.entry ?? 0);
  return [
    `${formatCount(papers.length, 'paper')} from ${formatCount(pages.length, 'page')}`,
    [count('error', 'error'), count('warning', 'warning'), count('info', 'notice')].join(', '),
    `${formatCount(
      sum(({ items }) => items.notUnderstood),
      'item',
    )} not understood`,
    ...(links === 0
      ? []
      : [
          `${formatNumber(read)} of ${formatNumber(links)} ${plural(links, 'link')} to literature in entries`,
        ]),
  ].join('; ');
}
