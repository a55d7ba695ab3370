import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { lineUses } from '../paper/report-kinds.ts';
import { foldersOfLists, requireCorpus } from '../testing/corpus.ts';
import { compileList } from './compile-list.ts';
import { createReporter } from './diagnostics/reporter.ts';
import { readPageUse } from './page-use.ts';
import { readList } from './read/read-list.ts';

const lists = foldersOfLists(requireCorpus().lists).map((folder) => ({ name: basename(folder), folder }));

it.each(lists)('every line of $name has one use, and they add up to the report’s', ({ folder }) => {
  const files = readList(folder, createReporter());
  const { dataset, report } = compileList(files, createReporter());
  const sources = new Map(files.pages.map((source) => [source.path, source]));
  expect(report.files.length).toBeGreaterThan(0);
  for (const { path, lines } of report.files) {
    const source = sources.get(path);
    if (source === undefined) throw new Error(`the list has no page ${path}`);
    const { byLine } = readPageUse(source, files, dataset);
    const counts = Object.fromEntries(
      lineUses.map((use) => [use, byLine.filter((each) => each === use).length]),
    );
    expect({ ...counts, total: byLine.length }, path).toEqual(lines);
  }
});
