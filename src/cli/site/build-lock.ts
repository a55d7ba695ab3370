import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from '../files/is-running.ts';
import { OutputError } from './output-error.ts';

const lockName = '.paperdex-lock';

/**
 * Runs `write` while no other build writes into the folder. The lock of a process that has ended is taken over.
 * Throws an OutputError if another build is writing there.
 */
export function withBuildLock<Result>(folder: string, write: () => Result): Result {
  const path = join(folder, lockName);
  if (!takeLock(path)) {
    const owner = ownerOf(path);
    if (owner !== null && isRunning(owner))
      throw new OutputError(
        `${folder} is being written by another build (process ${owner}); wait for it, or stop it and build again`,
      );
    rmSync(path, { force: true });
    if (!takeLock(path)) throw new OutputError(`${folder} is being written by another build; wait for it`);
  }
  try {
    return write();
  } finally {
    rmSync(path, { force: true });
  }
}

/** Creates the lock file. False if it exists. */
function takeLock(path: string): boolean {
  try {
    const file = openSync(path, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** The process that created a lock file; null if the file has gone or does not say. */
function ownerOf(path: string): number | null {
  try {
    const owner = Number(readFileSync(path, 'utf8'));
    return Number.isInteger(owner) && owner > 0 ? owner : null;
  } catch {
    return null;
  }
}
