import { type Compilation, compileList } from '../compile/compile-list.ts';
import { createReporter, type Reporter } from '../compile/diagnostics/reporter.ts';
import { createPageCompiler, type PageCompiler } from '../compile/page-compiler.ts';
import { type ListFiles, readList } from '../compile/read/read-list.ts';
import { datasetSchema } from '../paper/schema.ts';

/** Reads and compiles a list's folder. Throws a ListError when there is nothing to compile. */
export function compileFolder(
  folder: string,
  compilePages: PageCompiler = createPageCompiler(),
): Compilation {
  const reporter = createReporter();
  return compileFiles(readList(folder, reporter), reporter, compilePages);
}

/** Compiles a list's files, and holds the result against the contract. */
export function compileFiles(files: ListFiles, reporter: Reporter, compilePages: PageCompiler): Compilation {
  const compilation = compileList(files, reporter, compilePages);
  datasetSchema.parse(compilation.dataset);
  return compilation;
}
