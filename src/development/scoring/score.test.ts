import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from './score.ts';

const corpus = mkdtempSync(join(tmpdir(), 'paperdex-score-test-'));
mkdirSync(join(corpus, 'lists/one'), { recursive: true });
mkdirSync(join(corpus, 'gold'));
writeFileSync(join(corpus, 'lists/one/README.md'), '# List\n\n* A Paper (OSDI 2022)\n');
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(corpus, { recursive: true });
});

/** Annotates lists with empty gold files: the command itself reads only their names. */
function annotate(...names: readonly string[]): void {
  rmSync(join(corpus, 'gold/lists'), { recursive: true, force: true });
  mkdirSync(join(corpus, 'gold/lists'));
  for (const name of names) writeFileSync(join(corpus, 'gold/lists', `${name}.gold.jsonl`), '');
}

/** Writes a fake scorer that gives every dataset the same rate in each column. */
function scoreEverything(rate: number): void {
  writeFileSync(
    join(corpus, 'gold/score.mjs'),
    `import { readdirSync } from 'node:fs';
    const columns = 'affiliationsF1 authorsF1 awardsF1 entryPrecision entryRecall kind linkPrecision linkRecall paperPrecision paperRecall section title venue year';
    const rates = Object.fromEntries(columns.split(' ').map((column) => [column, ${rate}]));
    const datasets = readdirSync(process.argv[process.argv.indexOf('--dataset') + 1]);
    const lists = Object.fromEntries(datasets.map((file) => [file.replace('.json', ''), { rates }]));
    if (process.argv.includes('--json')) console.log(JSON.stringify({ lists, macro: rates }));`,
  );
}

describe('npm run score', () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  const errorSpy = vi.spyOn(console, 'error').mockImplementation(() => {});
  beforeEach(() => {
    errorSpy.mockClear();
    vi.stubEnv('PAPERDEX_CORPUS', corpus);
    annotate('one');
  });

  it('succeeds if no figure is below its floor', () => {
    scoreEverything(1);
    expect(run([])).toBe(0);
    expect(errorSpy).not.toHaveBeenCalled();
  });

  it('fails if figures are below their floors, and prints them', () => {
    scoreEverything(0.5);
    expect(run([])).toBe(1);
    expect(errorSpy).toHaveBeenCalledWith('one: entryRecall is 50.00, below its floor of 93');
  });

  it('fails if an annotated list was not scored', () => {
    scoreEverything(1);
    annotate('one', 'two');
    expect(run([])).toBe(1);
    expect(errorSpy.mock.calls).toEqual([['two: annotated but not scored']]);
  });

  it('reports a missing PAPERDEX_CORPUS or a missing folder', () => {
    vi.stubEnv('PAPERDEX_CORPUS', '');
    expect(run([])).toBe(2);
    expect(errorSpy).toHaveBeenLastCalledWith(
      'paperdex: set PAPERDEX_CORPUS to the folder of the annotated lists',
    );
    vi.stubEnv('PAPERDEX_CORPUS', join(corpus, 'gone'));
    expect(run([])).toBe(2);
    expect(errorSpy).toHaveBeenLastCalledWith(
      `paperdex: PAPERDEX_CORPUS names ${join(corpus, 'gone')}, which does not exist`,
    );
  });

  it('rejects any argument but --raise', () => {
    expect(run(['--lower'])).toBe(2);
    expect(run(['list'])).toBe(2);
  });
});
