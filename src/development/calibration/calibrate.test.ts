import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from './calibrate.ts';

const corpus = mkdtempSync(join(tmpdir(), 'paperdex-calibrate-test-'));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(corpus, { recursive: true });
});

/** A generator whose one list has two papers, and a scorer that finds a wrong year where the title says so. */
mkdirSync(join(corpus, 'listgen'));
writeFileSync(
  join(corpus, 'listgen/gen.mjs'),
  `import { mkdirSync, writeFileSync } from 'node:fs';
  const [, , , seed, , , , out] = process.argv;
  if (seed === '9') { console.error('no such seed'); process.exit(1); }
  for (const folder of ['lists/one', 'gold']) mkdirSync(out + '/' + folder, { recursive: true });
  for (const kind of ['gold', 'ranges']) writeFileSync(out + '/gold/one.' + kind + '.jsonl', '{}\\n');
  writeFileSync(out + '/lists/one/README.md', '# List\\n\\n- Slow Kites over Town (OSDI 2022)\\n- Wrong Ropes of the Sea (NSDI 2021)\\n');`,
);
mkdirSync(join(corpus, 'gold'));
writeFileSync(
  join(corpus, 'gold/score.mjs'),
  `export function score(gold, ranges, { papers: [{ title }] }) {
    const fine = { pred: 1, hit: 1, kindN: 1, kindOk: 1, titleOk: 1, venueOk: 1 };
    const names = { authors: [0, 0, 0], affiliations: [0, 0, 0], awards: [0, 0, 0] };
    return { counts: { ...fine, yearOk: title.startsWith('Wrong') ? 0 : 1, ...names } };
  }`,
);

describe('npm run calibrate', () => {
  const logSpy = vi.spyOn(console, 'log').mockImplementation(() => {});
  const errorSpy = vi.spyOn(console, 'error').mockImplementation(() => {});
  beforeEach(() => {
    vi.clearAllMocks();
    vi.stubEnv('PAPERDEX_CORPUS', corpus);
  });

  it('measures how often the papers of other seeds are right', async () => {
    expect(await run(['--measure', '7'])).toBe(0);
    expect(logSpy.mock.calls.map(([line]) => line)).toEqual([
      'confidence  papers  right',
      expect.stringMatching(/^ +\d\.\d +2 {2}50\.0 %$/u),
    ]);
  });

  it('fails if there are no generated lists', async () => {
    expect(await run(['--measure', '9'])).toBe(2);
    expect(errorSpy).toHaveBeenLastCalledWith('paperdex: no lists could be generated: no such seed');
    vi.stubEnv('PAPERDEX_CORPUS', '');
    expect(await run([])).toBe(2);
  });

  it('rejects other arguments', async () => {
    expect(await run(['--measure', 'x'])).toBe(2);
    expect(await run(['list'])).toBe(2);
  });
});
