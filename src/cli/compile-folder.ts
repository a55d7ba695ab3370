import { type Compilation, compileList } from '../compile/compile-list.ts';
import { readList } from '../compile/read/read-list.ts';
import { createReporter } from '../compile/report/reporter.ts';
import { createPageParser, type PageParser } from '../compile/syntax/page-parser.ts';
import { datasetSchema } from '../paper/schema.ts';

/** Reads and compiles a list's folder, and holds the result against the contract. Throws a ListError when there is nothing to compile. */
export function compileFolder(folder: string, parse: PageParser = createPageParser()): Compilation {
  const reporter = createReporter();
  const compilation = compileList(readList(folder, reporter), reporter, parse);
  datasetSchema.parse(compilation.dataset);
  return compilation;
}
