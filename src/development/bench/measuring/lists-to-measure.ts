import { join } from 'node:path';
import { projectRoot } from '../../../cli/project-root.ts';
import { foldersOfLists } from '../../../testing/corpus.ts';

/** The lists of a folder; the bundled list if there are none. */
export function listsToMeasure(folder: string): readonly string[] {
  const found = foldersOfLists(folder);
  return found.length > 0 ? found : [join(projectRoot, 'data')];
}
