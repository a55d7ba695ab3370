import { spawnSync } from 'node:child_process';

/** What a git command prints in a folder, without the last line break; null if it fails, or git is missing. */
export function git(folder: string, ...args: readonly string[]): string | null {
  // A repository of somebody else could name a program to run here.
  const safe = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
  const { status, stdout } = spawnSync('git', ['-C', folder, ...safe, ...args], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}
