import { type Compilation, compileList } from '../compile/compile-list.ts';
import { createReporter } from '../compile/diagnostics/reporter.ts';
import { listOfTexts } from '../compile/read/list-of-texts.ts';
import { compileFolder as compile } from './compile-folder.ts';
import { createHistory } from './history/with-history.ts';

export { ListError } from '../compile/read/read-list.ts';
export { viewTranslator } from '../opensearch/search-request.ts';
export { datasetSchema } from '../paper/schema.ts';

/** What a list was compiled to. */
type Compiled = Pick<Compilation, 'dataset' | 'report'>;

/** How a folder is compiled. */
export interface FolderOptions {
  /** Whether to read from git when papers were added and changed, and the ids that they had before. */
  readonly history?: boolean;
}

/** Compiles the list in a folder, as `paperdex compile` does. Throws a ListError if there is no list. */
export function compileFolder(folder: string, { history = false }: FolderOptions = {}): Compiled {
  const addHistory = history ? createHistory(folder, () => {}) : undefined;
  const { dataset, report } = compile(folder, undefined, addHistory);
  return { dataset, report };
}

/**
 * Compiles a text in memory: one markdown text, or several by their paths. Reads no files: images and BibTeX files that
 * the texts name are missing. Throws a ListError if no path is that of a markdown file.
 */
export function compileText(text: string | Readonly<Record<string, string>>): Compiled {
  const reporter = createReporter();
  const files = listOfTexts(typeof text === 'string' ? { 'README.md': text } : text, reporter);
  const { dataset, report } = compileList(files, reporter);
  return { dataset, report };
}
