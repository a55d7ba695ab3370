import { closeSync, lstatSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from '../command-error.ts';
import { isRunning } from '../files/is-running.ts';

const lockName = '.paperdex-lock';

/**
 * Runs `write` while no other build writes into the folder. The lock of a process that has ended is taken over.
 * Throws a CommandError if another build is writing there.
 */
export function withBuildLock<Result>(folder: string, write: () => Result): Result {
  const path = join(folder, lockName);
  if (!takeLock(path)) {
    if (isOther(path)) throw new CommandError(`${path} is not the lock of a build; move it elsewhere`);
    const owner = ownerOf(path);
    // In a container, the process of an earlier build may have had the same number as this one.
    if (owner !== null && owner !== process.pid && isRunning(owner))
      throw new CommandError(
        `${folder} is being written by another build (process ${owner}); wait for it, or delete ${path} if it has ended`,
      );
    if (!removeLockOf(owner, path) || !takeLock(path))
      throw new CommandError(`${folder} is being written by another build; wait for it`);
  }
  try {
    return write();
  } finally {
    if (ownerOf(path) === process.pid) rmSync(path, { force: true });
  }
}

/**
 * Removes the lock of a process that has ended. False if another build was faster: it removed that lock, and this
 * one is its own. Moving the file aside first tells, because only one build can move it.
 */
function removeLockOf(owner: number | null, path: string): boolean {
  const aside = `${path}-${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return true;
  }
  const isStale = ownerOf(aside) === owner;
  if (isStale) rmSync(aside, { force: true });
  else renameSync(aside, path);
  return isStale;
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

/** Whether something other than a file has the name of the lock. */
function isOther(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === false;
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
