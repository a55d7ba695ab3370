import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from './check.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'paperdex-check-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const save = (...lines: readonly string[]) =>
  writeFileSync(join(folder, 'README.md'), `# Tides\n\n${lines.map((line) => `- ${line}\n`).join('')}`);
const [night, dawn, noon] = ['Night', 'Dawn', 'Noon'].map(
  (time) => `Tides at ${time} (OSDI 2022) [[Paper](${time}.pdf)]`,
);
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@a.example', ...args], { cwd: folder });

/** Runs the command. Returns its exit code and the first lines of the diagnostics that it prints, and its notes. */
async function check(...args: string[]) {
  const printed: string[] = [];
  const error = vi.spyOn(console, 'error').mockImplementation((text: string) => void printed.push(text));
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const code = await run([folder, ...args]);
  error.mockRestore();
  log.mockRestore();
  const found = printed
    .join('\n')
    .match(/^\S+:\d+:\d+ \w+ [a-z-]+|^paperdex: .*$|^\d+ diagnostics? accepted.*$|^since .*$/gmu);
  return { code, found: found ?? [] };
}

const broken = (line: number) =>
  `README.md:${line}:${String(night).indexOf('[Paper') + 3} warning link-broken`;

describe('paperdex check', () => {
  it('reports warnings, which fail it if they count as errors', async () => {
    save(String(night));
    expect(await check()).toEqual({ code: 0, found: [broken(3)] });
    expect(await check('--strict')).toEqual({ code: 1, found: [broken(3)] });
  });

  it('reports only what the baseline does not accept, wherever the lines are now', async () => {
    save(String(night));
    expect((await check('--update-baseline')).code).toBe(0);
    save(String(dawn), String(night));
    const { code, found } = await check('--strict');
    expect(code).toBe(1);
    expect(found).toEqual([
      expect.stringContaining('README.md:3'),
      '1 diagnostic accepted in paperdex-baseline.json',
    ]);
    expect((await check('--update-baseline')).code).toBe(0);
    expect((await check('--strict')).code).toBe(0);
    expect(
      Object.values(JSON.parse(readFileSync(join(folder, 'paperdex-baseline.json'), 'utf8')).accepted),
    ).toEqual([1, 1]);
  });

  it('says that a baseline cannot be read', async () => {
    save(String(night));
    writeFileSync(join(folder, 'paperdex-baseline.json'), '{');
    const { code, found } = await check();
    expect(code).toBe(1);
    expect(found[0]).toMatch(/is not a baseline; write it again with --update-baseline$/u);
  });

  it('reports only what a change brought', async () => {
    git('init', '-q');
    save(String(night), String(dawn));
    git('add', '.');
    git('commit', '-qm', 'one');
    save(String(noon), String(night), String(dawn).replace('OSDI', 'SOSP'));
    const { code, found } = await check('--since', 'HEAD', '--strict');
    expect(code).toBe(1);
    expect(found.slice(0, -1).map((each) => each.split(' ')[0]?.split(':')[1])).toEqual(['3', '5']);
    expect(found.at(-1)).toBe('since HEAD: +1 paper “Tides at Noon”, venue of “Tides at Dawn”: OSDI → SOSP');
    git('commit', '-qam', 'two');
    expect(await check('--since', 'HEAD', '--strict')).toEqual({
      code: 0,
      found: ['since HEAD: no paper changed'],
    });
  });

  it.each([
    ['HEAD~9', /there is no revision HEAD~9; fetch it, or name another/u],
    ['-x', /^paperdex: --since needs a value: --since REVISION/u],
  ])('says what is wrong with the revision %s', async (revision, message) => {
    save(String(night));
    expect((await check('--since', 'HEAD')).found[0]).toMatch(/is in no git repository/u);
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'one');
    expect((await check('--since', revision)).found[0] ?? '').toMatch(message);
  });
});
