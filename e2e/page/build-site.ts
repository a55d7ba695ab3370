import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../../src/cli/project-root.ts';

/** Builds the site of a list with these files into a folder below another; returns the folder. */
export async function buildSite(
  within: string,
  name: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  ...options: readonly string[]
): Promise<string> {
  const [list, site] = [join(within, `${name}-list`), join(within, name)];
  mkdirSync(list, { recursive: true });
  for (const [path, content] of Object.entries(files)) writeFileSync(join(list, path), content);
  const command = ['src/cli/run.mjs', 'build', list, '--out', site, '--no-history', ...options];
  await promisify(execFile)(process.execPath, command, { cwd: projectRoot });
  return site;
}
