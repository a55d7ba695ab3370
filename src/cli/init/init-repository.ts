import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { createReporter } from '../../compile/diagnostics/reporter.ts';
import { readList } from '../../compile/read/read-list.ts';
import { asCommandError, CommandError } from '../command-error.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import { git } from '../git.ts';
import { version } from '../version.ts';
import { workflowFor } from './workflow.ts';

/** Below the repository's folder. */
export const workflowPath = '.github/workflows/paperdex.yml';

/**
 * Writes the workflow for the list in a folder into its git repository. Returns what was done and what is left to
 * do, as lines. Throws a ListError without a list, and a CommandError without a repository, if another file is in the
 * workflow's place, or if the repository has no Paperdex for the workflow to run.
 */
export function initRepository(folder: string, force: boolean): readonly string[] {
  readList(folder, createReporter());
  const top = git(folder, 'rev-parse', '--show-toplevel');
  if (top === null) throw new CommandError(`${folder} is in no git repository; run \`git init\` first`);
  requirePaperdex(top);
  const list = (git(folder, 'rev-parse', '--show-prefix') ?? '').replace(/\/$/u, '') || '.';
  if (/[\r\n]|\$\{\{/u.test(list))
    throw new CommandError(
      `the folder ${JSON.stringify(list)} has a name that a workflow cannot hold; rename it`,
    );
  const branch = git(folder, 'symbolic-ref', '--short', 'HEAD') ?? 'main';
  const workflow = workflowFor({ branch, list });
  const file = join(top, workflowPath);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : null;
  if (before !== null && before !== workflow && !force)
    throw new CommandError(`${file} exists already; --force replaces it`);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeAtomically(file, workflow);
  } catch (error) {
    throw asCommandError(error, file);
  }
  return [
    `${before === workflow ? 'Unchanged' : 'Wrote'} ${workflowPath}: it checks pull requests, and publishes the branch ${branch}.`,
    'Next: on GitHub, under Settings > Pages, choose the source “GitHub Actions”; then commit and push the file.',
  ];
}

/** Throws unless the repository's lock file names a Paperdex that a workflow can install from what is committed. */
function requirePaperdex(top: string): void {
  const resolved = lockedPaperdex(top);
  if (resolved === null)
    throw new CommandError(
      `${join(top, 'package-lock.json')} has no Paperdex for the workflow to run; copy its package into the repository and run \`npm install --save-dev ./paperdex-${version()}.tgz\``,
    );
  if (/^(?:file:)?(?:\.\.|\/|[a-z]:[\\/])/iu.test(resolved))
    throw new CommandError(
      `the Paperdex of ${join(top, 'package-lock.json')} is at ${resolved}, outside the repository; copy the package into the repository and install it from there`,
    );
}

/** Where the lock file says that Paperdex comes from; null if it has none. */
function lockedPaperdex(top: string): string | null {
  try {
    const { packages } = lockSchema.parse(JSON.parse(readFileSync(join(top, 'package-lock.json'), 'utf8')));
    return packages['node_modules/paperdex']?.resolved ?? null;
  } catch {
    return null;
  }
}

const lockSchema = z.object({
  packages: z.record(z.string(), z.object({ resolved: z.optional(z.string()) })),
});
