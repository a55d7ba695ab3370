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

/** Annotates lists: their names are all that this command looks at itself. */
function annotate(...names: readonly string[]): void {
  rmSync(join(corpus, 'gold/lists'), { recursive: true, force: true });
  mkdirSync(join(corpus, 'gold/lists'));
  for (const name of names) writeFileSync(join(corpus, 'gold/lists', `${name}.gold.jsonl`), '');
}

/** Makes a scorer that gives every dataset it is handed the same figure in each column. */
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
  const complained = vi.spyOn(console, 'error').mockImplementation(() => {});
  beforeEach(() => {
    complained.mockClear();
    vi.stubEnv('PAPERDEX_CORPUS', corpus);
    annotate('one');
  });

  it('passes when no figure is below its floor', () => {
    scoreEverything(1);
    expect(run([])).toBe(0);
    expect(complained).not.toHaveBeenCalled();
  });

  it('fails when figures are below their floors, and names them', () => {
    scoreEverything(0.5);
    expect(run([])).toBe(1);
    expect(complained).toHaveBeenCalledWith('one: entryRecall is 50.00, below its floor of 93');
  });

  it('fails when an annotated list was not scored', () => {
    scoreEverything(1);
    annotate('one', 'two');
    expect(run([])).toBe(1);
    expect(complained.mock.calls).toEqual([['two: annotated, but not scored']]);
  });

  it('says what is missing where there is no corpus, or where it should be', () => {
    vi.stubEnv('PAPERDEX_CORPUS', '');
    expect(run([])).toBe(2);
    expect(complained).toHaveBeenLastCalledWith(
      'paperdex: set PAPERDEX_CORPUS to the folder of the annotated lists',
    );
    vi.stubEnv('PAPERDEX_CORPUS', join(corpus, 'gone'));
    expect(run([])).toBe(2);
    expect(complained).toHaveBeenLastCalledWith(
      `paperdex: PAPERDEX_CORPUS names ${join(corpus, 'gone')}, which does not exist`,
    );
  });

  it('is called wrongly with anything but --raise', () => {
    expect(run(['--lower'])).toBe(2);
    expect(run(['list'])).toBe(2);
  });
});
