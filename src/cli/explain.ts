import { createReporter } from '../compile/diagnostics/reporter.ts';
import { createExplainer } from '../compile/explain-line.ts';
import { readList } from '../compile/read/read-list.ts';
import { reportErrors } from './report-errors.ts';

const usage = 'usage: npm run explain -- LIST_DIR FILE:LINE';

/**
 * Prints what became of a line of a list, and how it was read. Exit codes: 0 explained; 1 the list has no such page; 2 wrong usage.
 */
export async function run([folder, place, ...others]: string[]): Promise<number> {
  const [, path, line] = /^(.+):([1-9]\d*)$/u.exec(place ?? '') ?? [];
  if (folder === undefined || path === undefined || others.length > 0) {
    console.error(usage);
    return 2;
  }
  return reportErrors(() => {
    const lines = createExplainer(readList(folder, createReporter()))(path, Number(line));
    if (lines === null) {
      console.error(`paperdex: the list has no page ${path}`);
      return 1;
    }
    console.log(lines.join('\n'));
    return 0;
  });
}
