import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeAtomically } from './write-atomically.ts';

const root = mkdtempSync(join(tmpdir(), 'paperdex-write-'));
const folder = join(root, 'out');
const path = join(folder, 'list.json');
beforeEach(() => void mkdirSync(folder));
afterEach(() => rmSync(folder, { recursive: true }));
afterAll(() => rmSync(root, { recursive: true }));

/** The pid of a process that has ended. */
function endedProcess(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

describe('writeAtomically', () => {
  it('creates the folder, writes the file and leaves no other file', () => {
    writeAtomically(join(folder, 'deep/list.json'), 'one');
    writeAtomically(join(folder, 'deep/list.json'), 'two');
    expect(readFileSync(join(folder, 'deep/list.json'), 'utf8')).toBe('two');
    expect(readdirSync(join(folder, 'deep'))).toEqual(['list.json']);
  });

  it('keeps the old content and leaves no draft if the rename fails', () => {
    mkdirSync(join(path, 'in the way'), { recursive: true });
    expect(() => writeAtomically(path, 'new')).toThrow();
    expect(readdirSync(folder)).toEqual(['list.json']);
    expect(existsSync(join(path, 'in the way'))).toBe(true);
  });

  it('removes drafts of processes that have ended', () => {
    writeFileSync(join(folder, `.list.json.${endedProcess()}.tmp`), 'half');
    writeFileSync(join(folder, `.list.json.${process.pid}.tmp`), 'half, by a process that had our number');
    writeAtomically(path, 'whole');
    expect(readdirSync(folder)).toEqual(['list.json']);
  });

  it('keeps other files, and drafts of running processes', () => {
    const running = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
    try {
      const kept = [
        `.list.json.${running.pid}.tmp`,
        `.other.json.${endedProcess()}.tmp`,
        '.list.json.x.tmp',
        '.list.json.tmp',
        'list.json.1.tmp',
      ];
      for (const name of kept) writeFileSync(join(folder, name), 'kept');
      writeAtomically(path, 'whole');
      expect(readdirSync(folder).sort()).toEqual([...kept, 'list.json'].sort());
    } finally {
      running.kill();
    }
  });

  it('does not write through a symbolic link in place of its draft', () => {
    const elsewhere = join(root, 'elsewhere');
    writeFileSync(elsewhere, 'untouched');
    symlinkSync(elsewhere, join(folder, `.list.json.${process.pid}.tmp`));
    writeAtomically(path, 'whole');
    expect(readFileSync(elsewhere, 'utf8')).toBe('untouched');
    expect(readFileSync(path, 'utf8')).toBe('whole');
  });
});
