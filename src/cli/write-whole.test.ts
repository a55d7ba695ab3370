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
import { writeWhole } from './write-whole.ts';

const root = mkdtempSync(join(tmpdir(), 'paperdex-write-'));
const folder = join(root, 'out');
const path = join(folder, 'list.json');
beforeEach(() => void mkdirSync(folder));
afterEach(() => rmSync(folder, { recursive: true }));
afterAll(() => rmSync(root, { recursive: true }));

/** The number of a process that has ended. */
function endedProcess(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

describe('writeWhole', () => {
  it('makes the folder, writes the file and leaves nothing beside it', () => {
    writeWhole(join(folder, 'deep/list.json'), 'one');
    writeWhole(join(folder, 'deep/list.json'), 'two');
    expect(readFileSync(join(folder, 'deep/list.json'), 'utf8')).toBe('two');
    expect(readdirSync(join(folder, 'deep'))).toEqual(['list.json']);
  });

  it('keeps the old content, and leaves no draft, when the new one cannot take its place', () => {
    mkdirSync(join(path, 'in the way'), { recursive: true });
    expect(() => writeWhole(path, 'new')).toThrow();
    expect(readdirSync(folder)).toEqual(['list.json']);
    expect(existsSync(join(path, 'in the way'))).toBe(true);
  });

  it('removes what a process that is gone left half written', () => {
    writeFileSync(join(folder, `.list.json.${endedProcess()}.tmp`), 'half');
    writeFileSync(join(folder, `.list.json.${process.pid}.tmp`), 'half, by a process that had our number');
    writeWhole(path, 'whole');
    expect(readdirSync(folder)).toEqual(['list.json']);
  });

  it('leaves alone what is not a draft of the file, and what a living process writes', () => {
    const alive = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
    try {
      const kept = [
        `.list.json.${alive.pid}.tmp`,
        `.other.json.${endedProcess()}.tmp`,
        '.list.json.x.tmp',
        '.list.json.tmp',
        'list.json.1.tmp',
      ];
      for (const name of kept) writeFileSync(join(folder, name), 'kept');
      writeWhole(path, 'whole');
      expect(readdirSync(folder).sort()).toEqual([...kept, 'list.json'].sort());
    } finally {
      alive.kill();
    }
  });

  it('writes through no link that lies where its draft belongs', () => {
    const elsewhere = join(root, 'elsewhere');
    writeFileSync(elsewhere, 'untouched');
    symlinkSync(elsewhere, join(folder, `.list.json.${process.pid}.tmp`));
    writeWhole(path, 'whole');
    expect(readFileSync(elsewhere, 'utf8')).toBe('untouched');
    expect(readFileSync(path, 'utf8')).toBe('whole');
  });
});
