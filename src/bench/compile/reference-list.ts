import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createReporter } from '../../compile/diagnostics/reporter.ts';
import { readList } from '../../compile/read/read-list.ts';

/** How many pages a list has. */
export function countPages(folder: string): number {
  return readList(folder, createReporter()).pages.length;
}

/** The list that budgets are about: of those with a table of contents, or of all when none has one, the one of most pages. */
export function referenceList(folders: readonly string[]): string {
  const withContents = folders.filter((folder) => existsSync(join(folder, 'SUMMARY.md')));
  const [first] = (withContents.length > 0 ? withContents : folders).toSorted(
    (a, b) => countPages(b) - countPages(a),
  );
  if (first === undefined) throw new Error('there is no list to measure');
  return first;
}
