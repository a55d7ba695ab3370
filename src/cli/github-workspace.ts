import { realpathSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { git } from './git.ts';

/**
 * A folder's path in the repository of a workflow's run on GitHub, with slashes; empty for the repository itself.
 * Null outside a run, outside its workspace, and in another repository that was checked out in there.
 */
export function folderInWorkspace(folder: string, environment: NodeJS.ProcessEnv): string | null {
  const { GITHUB_WORKSPACE } = environment;
  if (GITHUB_WORKSPACE === undefined) return null;
  try {
    const workspace = realpathSync(GITHUB_WORKSPACE);
    const path = relative(workspace, realpathSync(folder));
    if (path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)) return null;
    const top = git(folder, 'rev-parse', '--show-toplevel');
    return top === null || realpathSync(top) === workspace ? path.split(sep).join('/') : null;
  } catch {
    // A variable of another machine, as in a container.
    return null;
  }
}
