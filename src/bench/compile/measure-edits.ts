import { compileFolder } from '../../cli/compile-folder.ts';
import { createPageCompiler } from '../../compile/page-compiler.ts';
import { createEntryEditor, newTitles } from './entry-editor.ts';

/** What each of several edits cost. */
interface EditTimes {
  readonly milliseconds: number[];
  readonly processor: number[];
}

/** How long it takes, after each of several saves, to compile a list again with the page compiler kept, as the preview does. Changes the folder. */
export function measureRecompiling(folder: string, edits: number): EditTimes {
  const compilePages = createPageCompiler();
  const edit = createEntryEditor(folder);
  compileFolder(folder, compilePages);
  const times: EditTimes = { milliseconds: [], processor: [] };
  for (const title of newTitles(edits)) {
    edit(title);
    const start = performance.now();
    const used = process.cpuUsage();
    const { dataset } = compileFolder(folder, compilePages);
    const { user, system } = process.cpuUsage(used);
    times.milliseconds.push(performance.now() - start);
    times.processor.push((user + system) / 1000);
    if (!dataset.papers.some((paper) => paper.title === title))
      throw new Error(`the new entry “${title}” was not read`);
  }
  return times;
}
