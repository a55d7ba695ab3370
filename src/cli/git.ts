import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * A repository of somebody else could name programs to run here: in its settings, in those of a bare repository among
 * its files, or as filters of files.
 */
export const safeOptions = [
  ...['-c', 'safe.bareRepository=explicit'],
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', 'core.hooksPath=/dev/null'],
];

/** In bytes. */
const maxOutput = 2 ** 28;

/** What a git command prints in a folder, without the last line break; null if it fails, or git is missing. */
export function git(folder: string, ...args: readonly string[]): string | null {
  const { status, stdout } = spawnSync('git', ['-C', folder, ...safeOptions, ...args], {
    encoding: 'utf8',
    maxBuffer: maxOutput,
  });
  return status === 0 ? stdout.replace(/\r?\n$/u, '') : null;
}

/** Whether git knows files of a folder: it may be in a repository that ignores it. True if git cannot say. */
export function isTracked(folder: string): boolean {
  return git(folder, 'ls-files', '--', '.') !== '';
}

/** Creates `isTracked` for one folder that is asked about again and again: git is, only after its index has changed. */
export function createTracked(folder: string): () => boolean {
  let index: string | null = null;
  let last: { readonly stamp: string | null; readonly answer: boolean } | null = null;
  return () => {
    const stamp = index === null ? null : stampOf(index);
    if (last !== null && stamp !== null && stamp === last.stamp) return last.answer;
    const path = git(folder, 'rev-parse', '--git-path', 'index');
    index = path === null ? null : resolve(folder, path);
    last = { stamp: index === null ? null : stampOf(index), answer: isTracked(folder) };
    return last.answer;
  };
}

/** Changes when a file does; null without the file. */
function stampOf(file: string): string | null {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? null : `${found.ino} ${found.size} ${found.mtimeNs}`;
}
