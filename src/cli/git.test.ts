import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createTracked, git } from './git.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'paperdex-git-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('tells when git comes to know files of a folder, and when it forgets them', () => {
  const isKnown = createTracked(folder);
  expect(isKnown()).toBe(true);
  git(folder, 'init', '-q');
  writeFileSync(join(folder, 'kites.md'), '# Kites\n');
  expect([isKnown(), isKnown()]).toEqual([false, false]);
  git(folder, 'add', 'kites.md');
  expect([isKnown(), isKnown()]).toEqual([true, true]);
  git(folder, 'rm', '-q', '--cached', 'kites.md');
  expect([isKnown(), isKnown()]).toEqual([false, false]);
});
