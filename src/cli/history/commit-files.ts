import { spawnSync } from 'node:child_process';
import { isInList } from '../../compile/read/walk-folder.ts';
import { safeOptions } from '../git.ts';

/** A file at a commit. */
export interface CommittedFile {
  /** Below the list's folder. */
  readonly path: string;
  /** The hash of its content. */
  readonly hash: string;
  /** In bytes. */
  readonly size: number;
}

/** In bytes. */
const maxOutput = 2 ** 28;

/**
 * The files that a list had at a commit; links are left out. `prefix` is the path of the list's folder in the
 * repository. Empty if it had no such folder then, or the commit is missing.
 */
export function filesAtCommit(folder: string, commit: string, prefix: string): CommittedFile[] {
  const printed = run(folder, ['ls-tree', '-r', '-z', '--long', '--full-tree', `${commit}:${prefix}`], '');
  return (printed?.toString() ?? '').split('\0').flatMap((line): CommittedFile[] => {
    const [, hash, size, path] = /^100\d+ blob ([0-9a-f]+) +(\d+)\t(.+)$/su.exec(line) ?? [];
    if (hash === undefined || path === undefined || !isInList(path)) return [];
    return [{ path, hash, size: Number(size) }];
  });
}

/** The contents with these hashes, as they are in the repository; those that are missing are left out. */
export function readContents(folder: string, hashes: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>();
  const printed = run(folder, ['cat-file', '--batch'], `${hashes.join('\n')}\n`);
  for (let at = 0; printed !== undefined && at < printed.length; ) {
    const end = printed.indexOf(0x0a, at);
    const [hash = '', type, size] = printed.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (type !== 'blob') continue;
    contents.set(hash, printed.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return contents;
}

function run(folder: string, args: readonly string[], input: string): Buffer | undefined {
  const { status, stdout } = spawnSync('git', ['-C', folder, ...safeOptions, ...args], {
    env: { ...process.env, GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0' },
    input,
    maxBuffer: maxOutput,
  });
  return status === 0 ? stdout : undefined;
}
