import { type Compilation, compileList } from '../compile/compile-list.ts';
import { createReporter, type Reporter } from '../compile/diagnostics/reporter.ts';
import { createPageCompiler, type PageCompiler } from '../compile/page-compiler.ts';
import { type ListFiles, readList } from '../compile/read/read-list.ts';

/** Reads and compiles the list in a folder. Throws a ListError if there is nothing to compile. */
export function compileFolder(
  folder: string,
  compilePages: PageCompiler = createPageCompiler(),
): Compilation {
  const reporter = createReporter();
  return compileFiles(readList(folder, reporter), reporter, compilePages);
}

/** Compiles a list's files. */
export function compileFiles(files: ListFiles, reporter: Reporter, compilePages: PageCompiler): Compilation {
  return compileList(files, reporter, compilePages);
}
