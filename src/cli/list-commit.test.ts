import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listCommit } from './list-commit.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'paperdex-commit-'));
  writeFileSync(join(folder, 'README.md'), '# Tides\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

const git = (...args: readonly string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], {
    encoding: 'utf8',
  }).trim();

function commit(): string {
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'Tides');
  return git('rev-parse', 'HEAD');
}

test('is that of a list whose files are all committed', () => {
  expect(listCommit(folder)).toBeNull();
  const made = commit();
  expect(listCommit(folder)).toBe(made);
});

test('is that of a list in a folder of its repository, whatever was built beside it', () => {
  mkdirSync(join(folder, 'list'));
  writeFileSync(join(folder, 'list/README.md'), '# Ebb\n');
  const made = commit();
  writeFileSync(join(folder, 'README.md'), '# Changed\n');
  mkdirSync(join(folder, 'list/site'));
  writeFileSync(join(folder, 'list/site/index.html'), '');
  expect(listCommit(join(folder, 'list'))).toBe(made);
});

test.each(['README.md', 'new.md', 'paperdex.json'])('is not known once %s differs from it', (name) => {
  commit();
  writeFileSync(join(folder, name), '{}\n');
  expect(listCommit(folder)).toBeNull();
});
