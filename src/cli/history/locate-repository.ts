import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { git } from '../git.ts';

/** Where a list is in its git repository. */
export interface Location {
  /** The commit that is checked out. */
  readonly head: string;
  /** The commits whose parents a shallow clone does not have. */
  readonly boundaries: readonly string[];
  /** The path of the list's folder in the repository, with a slash at its end; empty for the repository itself. */
  readonly prefix: string;
  /** The folder for files that git leaves alone. */
  readonly gitFolder: string;
}

/** Asks git for the repository of a folder; null without git, outside a repository and before the first commit. */
export function locate(folder: string): Location | null {
  const printed = git(folder, 'rev-parse', 'HEAD', '--git-path', 'shallow', '--git-dir', '--show-prefix');
  if (printed === null) return null;
  const [head = '', shallow = '', gitFolder = '', prefix = ''] = printed.split(/\r?\n/u);
  return {
    head,
    boundaries: linesOf(resolve(folder, shallow)),
    prefix,
    gitFolder: resolve(folder, gitFolder),
  };
}

/**
 * Creates a function that tells where a folder is in its repository. It may be called often: it asks git only
 * when HEAD may have moved.
 */
export function createLocator(folder: string): () => Location | null {
  let last: { readonly location: Location | null; readonly stamp: string | null } = {
    location: null,
    stamp: null,
  };
  return () => {
    const stamp = last.location && stampOf(last.location);
    if (stamp === null || stamp !== last.stamp)
      last = { location: isBelowRepository(folder) ? locate(folder) : null, stamp };
    return last.location;
  };
}

/** Changes when HEAD moves or a shallow clone grows; null for a repository that keeps no log of it. */
function stampOf({ gitFolder, boundaries }: Location): string | null {
  const [head, log, shallow] = ['HEAD', 'logs/HEAD', 'shallow'].map((name) =>
    statSync(join(gitFolder, name), { bigint: true, throwIfNoEntry: false }),
  );
  // A linked worktree lacks the file that tells of a shallow clone.
  if (head === undefined || log === undefined || (boundaries.length > 0 && shallow === undefined))
    return null;
  return [head, log, shallow].map((found) => `${found?.ino} ${found?.size} ${found?.mtimeNs}`).join();
}

/** Whether git may find a repository. It does not look into bare ones: see `safeOptions`. */
function isBelowRepository(folder: string): boolean {
  if (process.env.GIT_DIR !== undefined) return true;
  for (let each = realpathSync(folder); ; each = dirname(each)) {
    if (existsSync(join(each, '.git'))) return true;
    if (dirname(each) === each) return false;
  }
}

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n').filter(Boolean).toSorted();
  } catch {
    return [];
  }
}
