import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sourceLines } from './source-lines.ts';

const scratch = mkdtempSync(join(tmpdir(), 'paperdex-lines-'));
afterAll(() => rmSync(scratch, { recursive: true }));
const folder = join(scratch, 'list');
mkdirSync(folder);

describe('sourceLines', () => {
  it('are those of a file with any line ends', () => {
    writeFileSync(join(folder, 'page.md'), 'one\r\ntwo\rthree\n');
    expect(sourceLines(folder)('page.md')).toEqual(['one', 'two', 'three', '']);
  });

  it('are none of a missing or very large file', () => {
    writeFileSync(join(folder, 'large.md'), 'one\n');
    truncateSync(join(folder, 'large.md'), 21 * 1024 * 1024);
    expect(['gone.md', 'large.md'].map(sourceLines(folder))).toEqual([[], []]);
  });

  // Windows has neither pipes nor devices, and links need a permission there.
  it.runIf(process.platform !== 'win32')('are none of what is outside the list, or never ends', () => {
    writeFileSync(join(scratch, 'secret.txt'), 'a secret');
    writeFileSync(join(folder, 'inside.markdown'), 'inside');
    for (const [name, target] of [
      ['secret.md', '../secret.txt'],
      ['environment.md', '/proc/self/environ'],
      ['endless.md', '/dev/zero'],
      ['inside.md', 'inside.markdown'],
    ] as const)
      symlinkSync(target, join(folder, name));
    execFileSync('mkfifo', [join(folder, 'pipe.md')]);
    expect(
      ['secret.md', 'environment.md', 'endless.md', 'pipe.md', 'inside.md'].map(sourceLines(folder)),
    ).toEqual([[], [], [], [], ['inside']]);
  });
});
