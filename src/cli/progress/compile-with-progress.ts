import type { Compilation } from '../../compile/compile-list.ts';
import { createPageCompiler } from '../../compile/page-compiler.ts';
import { compileFolder } from '../compile-folder.ts';
import type { AddHistory } from '../history/with-history.ts';
import type { Progress } from './progress.ts';

/** Like `compileFolder`, and says how far it is. */
export function compileWithProgress(
  folder: string,
  progress: Progress,
  addHistory?: AddHistory,
): Compilation {
  progress.begin('Reading');
  try {
    return compileFolder(
      folder,
      createPageCompiler(
        (share, next) => {
          // A file's name could hold commands to the terminal, or to the code host.
          if (next !== '') progress.advance(share, next.replace(/\p{Cc}+/gu, '?'));
          else progress.begin('Comparing papers');
        },
        undefined,
        undefined,
        false,
      ),
      addHistory,
    );
  } finally {
    progress.end();
  }
}
