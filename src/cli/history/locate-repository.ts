import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
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

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n').filter(Boolean).toSorted();
  } catch {
    return [];
  }
}
