import { spawnSync } from 'node:child_process';

/** Files that a list is compiled from. */
const sources = ['*.md', '*.markdown', '*.bib', 'paperdex.json', '.gitbook.yaml'];

/**
 * The git commit of the list in a folder. Null outside a repository, without git, and if the list's files are not
 * those of the commit.
 */
export function listCommit(folder: string): string | null {
  const commit = git(folder, 'rev-parse', '--verify', 'HEAD');
  const changed = git(folder, 'status', '--porcelain', '--', ...sources);
  return commit === null || changed !== '' ? null : commit;
}

/** What a git command prints; null if it fails. */
function git(folder: string, ...args: readonly string[]): string | null {
  // A repository of somebody else could name a program to run here.
  const safe = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
  const { status, stdout } = spawnSync('git', ['-C', folder, ...safe, ...args], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}
