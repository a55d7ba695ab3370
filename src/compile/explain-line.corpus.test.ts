import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { compiledList } from '../testing/compiled/compiled-list.ts';
import { foldersOfLists, requireCorpus } from '../testing/corpus.ts';
import { createReporter } from './diagnostics/reporter.ts';
import { createExplainer } from './explain-line.ts';
import { readList } from './read/read-list.ts';

const lists = foldersOfLists(requireCorpus().lists).map((folder) => ({ name: basename(folder), folder }));

it.each(lists)('every twentieth line of $name is explained', ({ folder }) => {
  const files = readList(folder, createReporter());
  const explain = createExplainer(files, compiledList(folder));
  for (const { path, text } of files.pages) {
    const lines = text.split('\n').length;
    for (let line = 1; line <= lines; line += 20)
      expect(explain(path, line)?.sentences[0], `${path}:${line}`).toMatch(/ is \S| has \d+ lines$/u);
  }
});
