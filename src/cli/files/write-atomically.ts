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
import { asCommandError } from '../command-error.ts';
import { isRunning } from './is-running.ts';

/**
 * Writes a file atomically: readers, also after a crash, find either the old content or the new. Creates the
 * folder if needed and removes drafts left after by killed processes. Throws a CommandError if that is not possible.
 * Content in pieces is written as they come, so that a large file is never in memory as a whole.
 */
export function writeAtomically(path: string, content: string | Iterable<string>): void {
  try {
    replaceFile(path, typeof content === 'string' ? [content] : content);
  } catch (error) {
    throw asCommandError(error, path);
  }
}

function replaceFile(path: string, pieces: Iterable<string>): void {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  removeStaleDrafts(folder, basename(path));
  const draft = join(folder, `.${basename(path)}.${process.pid}.tmp`);
  try {
    // `wx` fails on an existing file or link instead of writing into it.
    const file = openSync(draft, 'wx');
    try {
      for (const piece of pieces) {
        const bytes = Buffer.from(piece);
        for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
      }
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

/** Removes drafts of a file whose processes have ended. Failures are ignored: leftover drafts do no harm. */
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
