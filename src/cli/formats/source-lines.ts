import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isFileInside } from '../../compile/read/walk-folder.ts';

/** In bytes. Larger files have no lines: there may be too many for the memory. */
const maxSize = 20 * 1024 * 1024;

/**
 * Reads the lines of the files of a list's folder, each file once; none of a file that cannot be read, is too large, or
 * is outside the folder: a symbolic link may lead to what nobody may see, or what never ends.
 */
export function sourceLines(folder: string): (file: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (file) => {
    const lines = known.get(file) ?? readLines(folder, file);
    known.set(file, lines);
    return lines;
  };
}

function readLines(folder: string, file: string): readonly string[] {
  try {
    const root = realpathSync(folder);
    const path = join(root, file);
    if (!isFileInside(root, path) || statSync(path).size > maxSize) return [];
    return readFileSync(path, 'utf8').split(/\r\n?|\n/u);
  } catch {
    return [];
  }
}
