import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OutputError } from '../site/output-error.ts';

/**
 * Calls `use` with a folder that has the list in `folder` as it was at a git revision, and removes the folder again.
 * Throws an OutputError if the list is in no git repository, or the revision does not exist there.
 */
export function withListAt<Result>(
  folder: string,
  revision: string,
  use: (folder: string) => Result,
): Result {
  const before = mkdtempSync(join(tmpdir(), 'paperdex-since-'));
  try {
    const prefix = git(folder, ['rev-parse', '--show-prefix'], `${folder} is in no git repository`);
    const commit = git(
      folder,
      ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
      `there is no revision ${revision}; fetch it, or name another`,
    );
    const archive = join(before, 'list.tar');
    git(
      folder,
      ['archive', '--format=tar', `--output=${archive}`, `${commit.trim()}:${prefix.trim()}`],
      `the list did not exist at ${revision}`,
    );
    if (spawnSync('tar', ['-xf', archive, '-C', before]).status !== 0)
      throw new OutputError('the program tar is missing; it unpacks the list as it was');
    rmSync(archive);
    return use(before);
  } finally {
    rmSync(before, { recursive: true, force: true });
  }
}

function git(folder: string, args: readonly string[], problem: string): string {
  const { status, stdout } = spawnSync('git', ['-C', folder, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new OutputError(problem);
  return stdout;
}
