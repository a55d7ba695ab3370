import { git, isTracked } from './git.ts';

/** Files that a list is compiled from; new ones are not in the commit. */
const sources = [
  ...['md', 'markdown', 'mdown', 'qmd', 'rmd', 'bib'].map((end) => `:(icase)*.${end}`),
  ...['paperdex.json', 'package.json', '.gitbook.yaml'],
];

/**
 * The git commit of the list in a folder. Null outside a repository, without git, and if the list's files are not
 * those of the commit, or git ignores the list.
 */
export function listCommit(folder: string): string | null {
  const commit = git(folder, 'rev-parse', '--verify', 'HEAD');
  const changed = git(folder, 'status', '--porcelain', '--untracked-files=no', '--', '.');
  const added = git(folder, 'ls-files', '--others', '--exclude-standard', '--', ...sources);
  return commit === null || changed !== '' || added !== '' || !isTracked(folder) ? null : commit;
}
