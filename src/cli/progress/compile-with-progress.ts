import type { Compilation } from '../../compile/compile-list.ts';
import { createPageCompiler } from '../../compile/page-compiler.ts';
import { compileFolder } from '../compile-folder.ts';
import type { Progress } from './progress.ts';

/** Like `compileFolder`, and says how far it is. */
export function compileWithProgress(folder: string, progress: Progress): Compilation {
  progress.begin('Reading');
  try {
    return compileFolder(
      folder,
      createPageCompiler((share, next) => {
        if (share < 1) progress.advance(share, next);
        else progress.begin('Comparing papers');
      }),
    );
  } finally {
    progress.end();
  }
}
