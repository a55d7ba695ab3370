import { describe, expect, it } from 'vitest';
import { createReporter } from '../diagnostics/reporter.ts';
import { type CheckedPage, checkForEntries } from './check-for-entries.ts';

const page = (
  path: string,
  entries: number,
  count: number,
  kind: CheckedPage['kind'] = 'other',
): CheckedPage => ({
  path,
  kind,
  contents: { entries: Array.from({ length: entries }, () => ({})) },
  paperLinks: { count, line: 7 },
});

const reported = (...pages: readonly CheckedPage[]) => {
  const reporter = createReporter();
  checkForEntries(pages, (path) => path === 'SUMMARY.md', reporter);
  return reporter
    .diagnostics()
    .map(({ file, line, severity, code, message }) => `${file}:${line} ${severity} ${code} ${message}`);
};

describe('reportNoEntries', () => {
  it('reports a page that links to three or more papers but has no entries, at its first link', () => {
    expect(reported(page('a.md', 3, 3), page('b.md', 0, 3), page('c.md', 0, 2))).toEqual([
      'b.md:7 warning page-without-entries the page links to 3 papers, but no entry was found on it',
    ]);
  });

  it('ignores note pages and the table of contents', () => {
    expect(reported(page('a.md', 3, 3), page('notes.md', 0, 9, 'note'), page('SUMMARY.md', 0, 9))).toEqual(
      [],
    );
  });

  it.each([
    [[page('a.md', 0, 0)], 'the list has no entries: nothing on its page links to a paper or looks like one'],
    [[page('a.md', 0, 1)], 'the list has no entries, although its page links to 1 paper'],
    [
      [page('a.md', 0, 1), page('b.md', 0, 1)],
      'the list has no entries, although its 2 pages link to 2 papers',
    ],
  ])('reports a list without entries, at its first page', (pages, message) => {
    expect(reported(...pages)).toEqual([`a.md:1 warning list-without-entries ${message}`]);
  });
});
