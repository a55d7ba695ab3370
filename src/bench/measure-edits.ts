import { compileFolder } from '../cli/compile-folder.ts';
import { createPageParser } from '../compile/syntax/page-parser.ts';
import { createEntryEditor, newTitles } from './entry-editor.ts';

/** How long it takes, after each of several saves, to compile a list again with the parser kept, as the preview does. Changes the folder. */
export function measureRecompiling(folder: string, edits: number): number[] {
  const parse = createPageParser();
  const edit = createEntryEditor(folder);
  compileFolder(folder, parse);
  return newTitles(edits).map((title) => {
    edit(title);
    const start = performance.now();
    const { dataset } = compileFolder(folder, parse);
    const milliseconds = performance.now() - start;
    if (!dataset.papers.some((paper) => paper.title === title)) throw new Error(`the new entry “${title}” was not read`);
    return milliseconds;
  });
}
