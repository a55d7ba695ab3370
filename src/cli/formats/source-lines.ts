import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads the lines of a folder's files, each file once; none of a file that cannot be read. */
export function sourceLines(folder: string): (file: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (file) => {
    const lines = known.get(file) ?? readLines(join(folder, file));
    known.set(file, lines);
    return lines;
  };
}

function readLines(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8').split(/\r\n?|\n/u);
  } catch {
    return [];
  }
}
