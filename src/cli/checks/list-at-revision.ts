import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandError } from '../command-error.ts';
import { safeOptions } from '../git.ts';

/**
 * Calls `use` with a folder that has the list in `folder` as it was at a git revision, and removes the folder again.
 * Throws a CommandError if the list is in no git repository, or the revision does not exist there.
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
    // A checkout by way of an index of its own leaves the repository's index and working tree as they are.
    const index = { GIT_INDEX_FILE: join(before, 'index') };
    git(
      folder,
      ['read-tree', `${commit.trim()}:${prefix.trim()}`],
      `the list did not exist at ${revision}`,
      index,
    );
    const list = join(before, 'list');
    mkdirSync(list);
    git(folder, ['checkout-index', '--all', `--prefix=${list}/`], `${revision} could not be read`, index);
    return use(list);
  } finally {
    rmSync(before, { recursive: true, force: true });
  }
}

function git(folder: string, args: readonly string[], problem: string, variables = {}): string {
  const { status, stdout, stderr, error } = spawnSync('git', ['-C', folder, ...safeOptions, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...variables },
  });
  if (error !== undefined) throw new CommandError('git is missing; --since needs it');
  const [reason = ''] = stderr.split('\n');
  if (status !== 0) throw new CommandError(reason === '' ? problem : `${problem} (${reason})`);
  return stdout;
}
