import { realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, parse, resolve, sep } from 'node:path';
import { projectRoot } from './site-config.ts';

/**
 * Why a site must not be built into a folder, in one sentence, or null where it may: a build writes its files over what lies there.
 * Refused are the root of the disk, the home folder, the list, the project, and every folder that holds one of these; links are followed.
 */
export function whyNotInto(out: string, list: string, home = homedir()): string | null {
  const target = realPath(out);
  if (target === parse(target).root)
    return `${out} is the root of the disk: name a folder for the site, such as --out site`;
  const [what] = [
    { path: home, name: 'your home folder' },
    { path: list, name: 'the list' },
    { path: projectRoot, name: 'Paperdex itself' },
  ].filter(({ path }) => isIn(realPath(path), target));
  if (what === undefined) return null;
  const relation = realPath(what.path) === target ? 'is' : 'holds';
  return `${out} ${relation} ${what.name}: name a folder for the site alone, such as --out ${join(out, 'site')}`;
}

/** Tells whether a path is a folder or lies below it. */
function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Where a path leads, also when its last steps are not there yet. */
function realPath(path: string): string {
  const full = resolve(path);
  try {
    return realpathSync(full);
  } catch {
    const above = dirname(full);
    return above === full ? full : join(realPath(above), basename(full));
  }
}
