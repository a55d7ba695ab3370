import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createReporter } from '../../compile/diagnostics/reporter.ts';
import { readList } from '../../compile/read/read-list.ts';
import { CommandError } from '../command-error.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import { git } from '../git.ts';
import { version } from '../version.ts';
import { workflowFor } from './workflow.ts';

/** Below the repository's folder. */
export const workflowPath = '.github/workflows/paperdex.yml';

/**
 * Writes the workflow for the list in a folder into its git repository. Returns what was done and what is left to
 * do, as lines. Throws a ListError without a list, and a CommandError without a repository, or if another file is in
 * the workflow's place.
 */
export function initRepository(folder: string, force: boolean): readonly string[] {
  readList(folder, createReporter());
  const top = git(folder, 'rev-parse', '--show-toplevel');
  if (top === null) throw new CommandError(`${folder} is in no git repository; run \`git init\` first`);
  const list = (git(folder, 'rev-parse', '--show-prefix') ?? '').replace(/\/$/u, '') || '.';
  const branch = git(folder, 'symbolic-ref', '--short', 'HEAD') ?? 'main';
  const isInstalled = dependsOnPaperdex(top);
  const workflow = workflowFor({ branch, list, version: isInstalled ? null : version() });
  const file = join(top, workflowPath);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : null;
  if (before !== null && before !== workflow && !force)
    throw new CommandError(`${file} exists already; --force replaces it`);
  mkdirSync(dirname(file), { recursive: true });
  writeAtomically(file, workflow);
  return [
    `${before === workflow ? 'Unchanged' : 'Wrote'} ${workflowPath}: it checks pull requests, and publishes the branch ${branch}.`,
    isInstalled
      ? 'It uses the Paperdex that package-lock.json names.'
      : `It downloads Paperdex ${version()}; to pin it with a hash, \`npm install --save-dev paperdex\` and run this again.`,
    'Next: on GitHub, under Settings > Pages, choose the source “GitHub Actions”; then commit and push the file.',
  ];
}

/** Whether the repository's lock file has Paperdex, so that `npm ci` installs it. */
function dependsOnPaperdex(top: string): boolean {
  try {
    const { packages } = JSON.parse(readFileSync(join(top, 'package-lock.json'), 'utf8'));
    return Object.hasOwn(packages, 'node_modules/paperdex');
  } catch {
    return false;
  }
}
