import { type Compilation, compileList } from '../compile/compile-list.ts';
import { createReporter, type Reporter } from '../compile/diagnostics/reporter.ts';
import { compilePagesOnce, type PageCompiler } from '../compile/page-compiler.ts';
import { type ListFiles, readList } from '../compile/read/read-list.ts';
import type { AddHistory } from './history/with-history.ts';

/**
 * Reads and compiles the list in a folder, with dates and former ids if `addHistory` is given. Throws a ListError if
 * there is nothing to compile.
 */
export function compileFolder(
  folder: string,
  compilePages: PageCompiler = compilePagesOnce,
  addHistory?: AddHistory,
): Compilation {
  const reporter = createReporter();
  const files = readList(folder, reporter);
  const compilation = compileFiles(files, reporter, compilePages);
  return addHistory?.(compilation, files) ?? compilation;
}

/** Compiles a list's files. */
export function compileFiles(files: ListFiles, reporter: Reporter, compilePages: PageCompiler): Compilation {
  return compileList(files, reporter, compilePages);
}
