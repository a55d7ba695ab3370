import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from './score.ts';

const beside = vi.hoisted(() => ({ folder: '', gold: [] as string[] }));
vi.mock('./shared-lists.ts', async (original) => ({
  listFolders: (await original<typeof import('./shared-lists.ts')>()).listFolders,
  goldNames: () => beside.gold,
  get sharedLists() {
    return join(beside.folder, 'lists');
  },
  get scorer() {
    return join(beside.folder, 'scorer.mjs');
  },
  goldFolder: 'gold',
}));

beside.folder = mkdtempSync(join(tmpdir(), 'paperdex-score-test-'));
mkdirSync(join(beside.folder, 'lists/one'), { recursive: true });
writeFileSync(join(beside.folder, 'lists/one/README.md'), '# List\n\n* A Paper (OSDI 2022)\n');
afterAll(() => rmSync(beside.folder, { recursive: true }));

/** Puts a scorer beside the project that gives every dataset it is handed the same figure in each column. */
function scoreEverything(rate: number): void {
  writeFileSync(
    join(beside.folder, 'scorer.mjs'),
    `import { readdirSync } from 'node:fs';
    const columns = 'affiliationsF1 authorsF1 awardsF1 entryPrecision entryRecall kind linkPrecision linkRecall paperPrecision paperRecall section title venue year';
    const rates = Object.fromEntries(columns.split(' ').map((column) => [column, ${rate}]));
    const datasets = readdirSync(process.argv[process.argv.indexOf('--dataset') + 1]);
    const lists = Object.fromEntries(datasets.map((file) => [file.replace('.json', ''), { rates }]));
    if (process.argv.includes('--json')) console.log(JSON.stringify({ lists, macro: rates }));`,
  );
}

describe('npm run score', () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => {});
  const complained = vi.spyOn(console, 'error').mockImplementation(() => {});
  beforeEach(() => {
    said.mockClear();
    complained.mockClear();
    beside.gold = ['one'];
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
    beside.gold = ['one', 'two'];
    expect(run([])).toBe(1);
    expect(complained.mock.calls).toEqual([['two: annotated, but not scored']]);
  });

  it('passes and says so where there are no annotated lists', () => {
    beside.gold = [];
    expect(run([])).toBe(0);
    expect(said).toHaveBeenCalledWith('no score: the annotated lists are not beside the project');
  });

  it('is called wrongly with anything but --raise', () => {
    expect(run(['--lower'])).toBe(2);
    expect(run(['list'])).toBe(2);
  });
});
