import { compileList } from '../../compile/compile-list.ts';
import { createReporter } from '../../compile/diagnostics/reporter.ts';
import { listOfTexts } from '../../compile/read/list-of-texts.ts';

/** Compiles a list of a single page. Returns the number of its papers. */
export function compilePage(markdown: string): number {
  const reporter = createReporter();
  return compileList(listOfTexts({ 'README.md': markdown }, reporter), reporter).dataset.papers.length;
}
