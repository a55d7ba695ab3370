import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createReporter } from '../../compile/diagnostics/reporter.ts';
import { readList } from '../../compile/read/read-list.ts';

/** The number of pages of the list in a folder. */
export function countPages(folder: string): number {
  return readList(folder, createReporter()).pages.length;
}

/**
 * The list that budgets refer to: the one with the most pages among those with a table of contents, or among
 * all if none has one. Throws if there are no lists.
 */
export function referenceList(folders: readonly string[]): string {
  const withContents = folders.filter((folder) => existsSync(join(folder, 'SUMMARY.md')));
  const [first] = (withContents.length > 0 ? withContents : folders).toSorted(
    (a, b) => countPages(b) - countPages(a),
  );
  if (first === undefined) throw new Error('there is no list to measure');
  return first;
}
