import { readdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, parse, resolve, sep } from 'node:path';
import { projectRoot } from '../project-root.ts';
import { readManifest } from '../site/manifest.ts';

/**
 * Returns why a site must not be built into a folder, as one line, or null if it may: a build overwrites
 * files. Rejects the filesystem root, the home folder, the list, the project and every folder that contains
 * one of these, after resolving symbolic links.
 */
export function outputFolderProblem(out: string, list: string, home = homedir()): string | null {
  const target = realPath(out);
  if (target === parse(target).root)
    return `${out} is the root of the disk; choose a folder for the site, such as --out site`;
  const [conflict] = [
    { path: home, name: 'your home folder' },
    { path: list, name: 'the list' },
    { path: projectRoot, name: 'Paperdex itself' },
  ].filter(({ path }) => isIn(realPath(path), target));
  if (conflict === undefined) return null;
  const relation = realPath(conflict.path) === target ? 'is' : 'contains';
  return `${out} ${relation} ${conflict.name}; choose a folder for the site alone, such as --out ${join(out, 'site')}`;
}

/**
 * Returns why a site must not be built into a folder without `--force`, as one line, or null if it may: the folder has
 * files, and no manifest says that a build wrote them.
 */
export function foreignFilesProblem(out: string): string | null {
  if (readManifest(out) !== null || namesIn(out).length === 0) return null;
  return `${out} has files that Paperdex did not write; choose another folder, or add --force to build beside them`;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(resolve(folder));
  } catch {
    // A folder that does not exist has no files; one that cannot be read is reported when it is written.
    return [];
  }
}

/** Whether a path is a folder or inside it. */
function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Resolves symbolic links in a path whose last components may not exist yet. */
function realPath(path: string): string {
  const full = resolve(path);
  try {
    return realpathSync(full);
  } catch {
    const above = dirname(full);
    return above === full ? full : join(realPath(above), basename(full));
  }
}
