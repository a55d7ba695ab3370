import { describe, expect, it } from 'vitest';
import { lineUses } from '../paper/reports/report-kinds.ts';
import { allCases, withListOf } from '../testing/cases/read-cases.ts';
import { compileList } from './compile-list.ts';
import { createReporter } from './diagnostics/reporter.ts';
import type { ListFiles } from './read/read-list.ts';

describe('the lines of a compilation', () => {
  it('have what became of each', () => {
    const lines = [
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
    ];
    const files: ListFiles = {
      root: '/',
      pages: [{ path: 'README.md', text: `${lines.join('\n')}\n` }],
      paths: new Set(['README.md']),
      layout: { base: '', front: 'README.md', summary: 'SUMMARY.md' },
      year: 2026,
    };
    expect(compileList(files, createReporter()).pageLines.get('README.md')).toEqual({
      path: 'README.md',
      lines,
      uses: [
        ...['heading', 'blank', 'prose', 'blank'],
        ...['navigation', 'entry', 'note', 'entry', 'blank', 'markup'],
      ],
    });
  });

  const everyFifth = allCases().filter((_, index) => index % 5 === 0);
  it.each(everyFifth)('are each of one use, and add up to the report of $name', (each) => {
    const { report, pageLines } = withListOf(each, createReporter(), (files) =>
      compileList(files, createReporter()),
    );
    expect([...pageLines.keys()]).toEqual(report.files.map(({ path }) => path));
    for (const { path, lines } of report.files) {
      const uses = pageLines.get(path)?.uses ?? [];
      const counts = lineUses.map((use) => [use, uses.filter((each) => each === use).length]);
      expect({ ...Object.fromEntries(counts), total: uses.length }, path).toEqual(lines);
    }
  });
});
