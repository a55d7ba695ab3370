import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { git } from '../../cli/git.ts';

/**
 * Measures the project's sources as the commit that last changed a file left them. Returns null if git does
 * not know that commit.
 */
export async function withEarlierSources<T>(
  root: string,
  file: string,
  measure: (root: string) => Promise<T>,
): Promise<T | null> {
  const commit = git(root, 'log', '-1', '--format=%H', '--', file);
  if (commit === null || commit === '') return null;
  const cache = join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  // Below the project's folder, so that the sources find its packages.
  const folder = mkdtempSync(join(cache, 'earlier-'));
  try {
    const checkedOut = git(
      root,
      `--work-tree=${folder}`,
      'restore',
      '--source',
      commit,
      '--worktree',
      '--',
      'src',
    );
    return checkedOut === null ? null : await measure(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
