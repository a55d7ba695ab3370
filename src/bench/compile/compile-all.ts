import { basename, join } from 'node:path';
import { compileFolder } from '../../cli/compile-folder.ts';
import { writeWhole } from '../../cli/write-whole.ts';

/** Compiles several lists in one process, folder by folder, each into a file of its own: `OUT_FOLDER LIST_DIR...`. */
export function run([out = '', ...folders]: string[]): number {
  for (const folder of folders)
    writeWhole(
      join(out, `${basename(folder)}.json`),
      `${JSON.stringify(compileFolder(folder).dataset, null, 1)}\n`,
    );
  return 0;
}
