import { basename, join } from 'node:path';
import { compileFolder } from '../../../cli/compile-folder.ts';
import { writeAtomically } from '../../../cli/files/write-atomically.ts';

/**
 * Compiles several lists in one process, each to its own file. Arguments: `OUT_DIR LIST_DIR...`. Returns the
 * exit code.
 */
export function run([out = '', ...folders]: string[]): number {
  for (const folder of folders)
    writeAtomically(
      join(out, `${basename(folder)}.json`),
      `${JSON.stringify(compileFolder(folder).dataset, null, 1)}\n`,
    );
  return 0;
}
