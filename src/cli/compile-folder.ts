import { type Compilation, compileList } from '../compile/compile-list.ts';
import { createPageCompiler, type PageCompiler } from '../compile/page-compiler.ts';
import { readList } from '../compile/read/read-list.ts';
import { createReporter } from '../compile/report/reporter.ts';
import { datasetSchema } from '../paper/schema.ts';

/** Reads and compiles a list's folder, and holds the result against the contract. Throws a ListError when there is nothing to compile. */
export function compileFolder(folder: string, compilePages: PageCompiler = createPageCompiler()): Compilation {
  const reporter = createReporter();
  const compilation = compileList(readList(folder, reporter), reporter, compilePages);
  datasetSchema.parse(compilation.dataset);
  return compilation;
}
