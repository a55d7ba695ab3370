import { git, isTracked } from './git.ts';

/** Files that a list is compiled from. */
const sources = ['*.md', '*.markdown', '*.bib', 'paperdex.json', 'package.json', '.gitbook.yaml'];

/**
 * The git commit of the list in a folder. Null outside a repository, without git, and if the list's files are not
 * those of the commit, or git ignores the list.
 */
export function listCommit(folder: string): string | null {
  const commit = git(folder, 'rev-parse', '--verify', 'HEAD');
  const changed = git(folder, 'status', '--porcelain', '--', ...sources);
  return commit === null || changed !== '' || !isTracked(folder) ? null : commit;
}
