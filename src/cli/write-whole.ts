import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file so that a reader, or a crash at any moment, finds the old content or the new one and nothing between.
 * What a process that was killed left half written beside the file is removed.
 */
export function writeWhole(path: string, content: string): void {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  removeStaleDrafts(folder, basename(path));
  const draft = join(folder, `.${basename(path)}.${process.pid}.tmp`);
  try {
    // Never through a link or into a file that stands there already.
    const file = openSync(draft, 'wx');
    try {
      const bytes = Buffer.from(content);
      for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Removes the drafts of a file whose process is gone. What cannot be removed stays: it is in nobody's way. */
function removeStaleDrafts(folder: string, name: string): void {
  const draftName = /^\.(.+)\.(\d+)\.tmp$/su;
  try {
    for (const found of readdirSync(folder)) {
      const [, of, pid] = draftName.exec(found) ?? [];
      if (of === name && (Number(pid) === process.pid || !isRunning(Number(pid))))
        rmSync(join(folder, found), { force: true });
    }
  } catch {}
}

/** Whether a process lives. One that belongs to someone else does. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
