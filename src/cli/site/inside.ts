import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** Whether a path below a folder leads through no link out of it; its last folders may not exist yet. */
export function isInside(folder: string, path: string): boolean {
  let above = dirname(join(folder, path));
  while (!existsSync(above)) above = dirname(above);
  return `${realpathSync(above)}${sep}`.startsWith(`${realpathSync(folder)}${sep}`);
}

/** Whether there is a file, or a link, at a path below a folder. */
export function isFile(folder: string, path: string): boolean {
  try {
    const found = lstatSync(join(folder, path));
    return found.isFile() || found.isSymbolicLink();
  } catch {
    // There is nothing, or a file where a folder should be.
    return false;
  }
}
