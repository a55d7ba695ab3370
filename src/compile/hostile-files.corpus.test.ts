import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { requireCorpus } from '../testing/corpus.ts';
import { type Compilation, compileList } from './compile-list.ts';
import { createReporter } from './diagnostics/reporter.ts';
import { readList } from './read/read-list.ts';

const { hostilePages } = requireCorpus();

function compileFolder(folder: string): Compilation {
  const reporter = createReporter();
  return compileList(readList(folder, reporter), reporter);
}

describe('the hostile pages', () => {
  it('yield each marked paper exactly once, and no link with a dangerous scheme', () => {
    const { dataset } = compileFolder(hostilePages);
    const text = readdirSync(hostilePages)
      .map((name) => readFileSync(join(hostilePages, name), 'latin1'))
      .join('\n');
    const canaries = new Set(text.match(/KEEP-\w+(?= Canary)/gu));
    expect(canaries.size).toBeGreaterThan(60);
    for (const canary of canaries) {
      const papers = dataset.papers.filter(({ title }) => title.includes(canary));
      expect(papers.map(({ venue, year }) => `${canary} ${venue?.name} ${year}`)).toEqual([
        `${canary} OSDI 2024`,
      ]);
    }
    for (const { url } of dataset.papers.flatMap(({ links }) => links))
      expect(url).not.toMatch(/^\s*(?:javascript|data|vbscript|file):/iu);
  });
});
