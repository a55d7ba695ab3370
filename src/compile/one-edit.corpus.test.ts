import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { foldersOfLists, requireCorpus } from '../testing/corpus.ts';
import { emptyLines } from '../testing/empty-lines.ts';
import { createReporter } from './diagnostics/reporter.ts';
import { readList } from './read/read-list.ts';

/** So many lines of each list are emptied, at equal distances. */
const edits = 3;

it('emptying a line changes at most 1 in 10,000 other entries', { timeout: 900_000 }, () => {
  let all = 0;
  const changes: string[] = [];
  for (const folder of foldersOfLists(requireCorpus().lists)) {
    const files = readList(folder, createReporter());
    const lines = files.pages.reduce((sum, { text }) => sum + (text.match(/^.*\S/gmu)?.length ?? 0), 0);
    const { compared, changed } = emptyLines(files, Math.ceil(lines / edits));
    all += compared;
    changes.push(...changed.map((change) => `${basename(folder)}: ${change}`));
  }
  console.log(`${changes.length} of ${all} entries changed\n${changes.join('\n')}`);
  expect(changes.length).toBeLessThanOrEqual(Math.ceil(all / 10_000));
});
