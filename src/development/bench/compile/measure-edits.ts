import { compileFolder } from '../../../cli/compile-folder.ts';
import { createPageCompiler } from '../../../compile/page-compiler.ts';
import { createEntryEditor, newTitles } from './entry-editor.ts';

/** Times per edit, in milliseconds: elapsed, and on a processor. */
interface EditTimes {
  readonly milliseconds: number[];
  readonly processor: number[];
}

/**
 * Measures recompiling a list after each of several saves, reusing the page compiler as the preview does.
 * Modifies the folder. Throws if a new entry is missing from the result.
 */
export function measureRecompile(folder: string, edits: number): EditTimes {
  const compilePages = createPageCompiler();
  const edit = createEntryEditor(folder);
  compileFolder(folder, compilePages);
  const times: EditTimes = { milliseconds: [], processor: [] };
  for (const title of newTitles(edits, 'Compiled')) {
    edit(title);
    const start = performance.now();
    const used = process.cpuUsage();
    const { dataset } = compileFolder(folder, compilePages);
    const { user, system } = process.cpuUsage(used);
    times.milliseconds.push(performance.now() - start);
    times.processor.push((user + system) / 1000);
    if (!dataset.papers.some((paper) => paper.title === title))
      throw new Error(`the new entry “${title}” was not compiled`);
  }
  return times;
}
