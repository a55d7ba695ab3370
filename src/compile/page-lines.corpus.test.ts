import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { lineUses } from '../paper/reports/report-kinds.ts';
import { compiledList } from '../testing/compiled/compiled-list.ts';
import { foldersOfLists, requireCorpus } from '../testing/corpus.ts';
import { createReporter } from './diagnostics/reporter.ts';
import { readList } from './read/read-list.ts';

const lists = foldersOfLists(requireCorpus().lists).map((folder) => ({ name: basename(folder), folder }));

it.each(lists)('every line of $name has one use, and they add up to the report’s', ({ folder }) => {
  const files = readList(folder, createReporter());
  const { pageLines, report } = compiledList(folder);
  const texts = new Map(files.pages.map(({ path, text }) => [path, text]));
  expect([...pageLines.keys()]).toEqual(report.files.map(({ path }) => path));
  expect(report.files.length).toBeGreaterThan(0);
  for (const { path, lines } of report.files) {
    const page = pageLines.get(path);
    expect(`${page?.lines.join('\n')}\n`, path).toBe(`${texts.get(path)?.replace(/\n$/u, '')}\n`);
    const byLine = page?.uses ?? [];
    expect(byLine, path).toHaveLength(page?.lines.length ?? 0);
    const counts = Object.fromEntries(
      lineUses.map((use) => [use, byLine.filter((each) => each === use).length]),
    );
    expect({ ...counts, total: byLine.length }, path).toEqual(lines);
  }
});
