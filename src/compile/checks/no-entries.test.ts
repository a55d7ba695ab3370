import { describe, expect, it } from 'vitest';
import { createReporter } from '../diagnostics/reporter.ts';
import { type ListedPage, reportNoEntries } from './no-entries.ts';

const page = (
  path: string,
  entries: number,
  count: number,
  kind: ListedPage['kind'] = 'other',
): ListedPage => ({
  path,
  kind,
  contents: { entries: Array.from({ length: entries }, () => ({})) },
  literature: { count, line: 7 },
});

const told = (...pages: readonly ListedPage[]) => {
  const reporter = createReporter();
  reportNoEntries(pages, (path) => path === 'SUMMARY.md', reporter);
  return reporter
    .diagnostics()
    .map(({ file, line, severity, code, message }) => `${file}:${line} ${severity} ${code} ${message}`);
};

describe('reportNoEntries', () => {
  it('warns of a page that links to three papers or more and lists none, where the first stands', () => {
    expect(told(page('a.md', 3, 3), page('b.md', 0, 3), page('c.md', 0, 2))).toEqual([
      'b.md:7 warning page-without-entries the page links to 3 papers, and none of its lines was read as an entry',
    ]);
  });

  it('says nothing of note pages and of the table of contents', () => {
    expect(told(page('a.md', 3, 3), page('notes.md', 0, 9, 'note'), page('SUMMARY.md', 0, 9))).toEqual([]);
  });

  it.each([
    [[page('a.md', 0, 0)], 'the list has no entries: nothing on its page links to a paper or reads like one'],
    [[page('a.md', 0, 1)], 'the list has no entries, though its page links to literature (1 address)'],
    [
      [page('a.md', 0, 1), page('b.md', 0, 1)],
      'the list has no entries, though its 2 pages link to literature (2 addresses)',
    ],
  ])('warns of a list without any entry, on its first page', (pages, message) => {
    expect(told(...pages)).toEqual([`a.md:1 warning list-without-entries ${message}`]);
  });
});
