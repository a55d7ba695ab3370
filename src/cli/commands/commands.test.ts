import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { commands } from '../paperdex.ts';
import { projectRoot } from '../project-root.ts';

const folder = mkdtempSync(join(tmpdir(), 'paperdex-commands-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(
  join(folder, 'README.md'),
  '# Tides\n\n- Tides at Night (OSDI 2022) [[Paper](https://example.org/night)]\n',
);

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/run.mjs', ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

describe('the commands', () => {
  it('are the files of this folder, in the order of the alphabet', () => {
    const files = readdirSync(import.meta.dirname).filter((file) => !file.endsWith('.test.ts'));
    expect(Object.keys(commands)).toEqual(files.map((file) => file.replace(/\.ts$/u, '')).toSorted());
  });
});

describe('the command line', () => {
  it('prints a command’s summary and nothing else, on every supported Node version', () => {
    expect(run('compile', folder, '--out', join(folder, 'list.json'))).toEqual({
      status: 0,
      stdout: '1 paper from 1 page; 0 errors, 0 warnings, 0 notices; 0 items not understood\n',
      stderr: '',
    });
  });

  it('takes paths relative to the caller’s folder, whatever folder npm runs it in', () => {
    const { status, stdout } = spawnSync(
      'npm',
      ['--prefix', projectRoot, 'run', '-s', 'explain', '--', '.', 'README.md:1'],
      {
        cwd: folder,
        encoding: 'utf8',
        shell: process.platform === 'win32',
      },
    );
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'README.md:1 is a heading\n' });
  });

  it('names an unknown command in the error and exits with code 2', () => {
    expect(run('compiel', folder)).toEqual({
      status: 2,
      stdout: '',
      stderr: 'paperdex: unknown command "compiel"\n',
    });
  });

  it('does not build a site with plain Vite, which has no list', () => {
    const vite = join(projectRoot, 'node_modules/vite/bin/vite.js');
    const { status, stderr } = spawnSync(
      process.execPath,
      [vite, 'build', '--outDir', join(folder, 'site')],
      {
        cwd: projectRoot,
        encoding: 'utf8',
      },
    );
    expect(status).toBe(1);
    expect(stderr).toContain('use "npm run build"');
    expect(existsSync(join(folder, 'site'))).toBe(false);
  });
});
