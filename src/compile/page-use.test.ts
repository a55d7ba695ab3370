import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lineUses } from '../paper/report-kinds.ts';
import { compileList } from './compile-list.ts';
import { createReporter } from './diagnostics/reporter.ts';
import { readPageUse } from './page-use.ts';
import { type ListFiles, readList } from './read/read-list.ts';

const fixtures = fileURLToPath(new URL('./fixtures', import.meta.url));

/** The uses of the lines of every page that the report accounts for, and the counts that it gives. */
function pagesOf(files: ListFiles) {
  const { dataset, report } = compileList(files, createReporter());
  const sources = new Map(files.pages.map((source) => [source.path, source]));
  return report.files.flatMap(({ path, lines }) => {
    const source = sources.get(path);
    return source === undefined
      ? []
      : [{ path, expected: lines, byLine: readPageUse(source, files, dataset).byLine }];
  });
}

describe('readPageUse', () => {
  it('tells the use of each line of an invented page', () => {
    const text = [
      '# Lamps',
      '',
      'What we read about lamps.',
      '',
      '- [Home](README.md)',
      '- **Lamps in the Wild** (OSDI 2022) [[Paper](https://example.org/1.pdf)]',
      '  - Bright, and cheap to run.',
      '- **Lamps at Sea** (SOSP 2021) [[Paper](https://example.org/2.pdf)]',
      '',
      '---',
    ].join('\n');
    const files: ListFiles = {
      root: fixtures,
      pages: [
        { path: 'README.md', text },
        { path: 'b.md', text: '# B\n\nWords.\n' },
      ],
      paths: new Set(['README.md', 'b.md']),
      layout: { base: '', front: 'README.md', summary: 'SUMMARY.md' },
      year: 2026,
    };
    expect(pagesOf(files)[0]?.byLine).toEqual([
      ...['heading', 'blank', 'prose', 'blank'],
      ...['navigation', 'entry', 'note', 'entry', 'blank', 'markup'],
    ]);
  });

  const everyFifth = readdirSync(fixtures).filter((_, index) => index % 5 === 0);
  it.each(everyFifth)('gives each line of %s one use, and they add up to the report’s', (name) => {
    const files = { ...readList(join(fixtures, name), createReporter()), year: 2026 };
    for (const { path, expected, byLine } of pagesOf(files)) {
      const counts = lineUses.map((use) => [use, byLine.filter((each) => each === use).length]);
      expect({ ...Object.fromEntries(counts), total: byLine.length }, path).toEqual(expected);
    }
  });
});
