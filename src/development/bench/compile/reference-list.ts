import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compileFolder } from '../../../cli/compile-folder.ts';
import { createReporter } from '../../../compile/diagnostics/reporter.ts';
import { readList } from '../../../compile/read/read-list.ts';

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

/** The list with the page whose number of papers is nearest to the given one. Throws if there are no lists. */
export function longPage(folders: readonly string[], papers: number): string {
  const longest = folders.map((folder) => {
    const listed = new Map<string, number>();
    for (const { placements } of compileFolder(folder).dataset.papers)
      for (const { file } of placements) listed.set(file, (listed.get(file) ?? 0) + 1);
    return { folder, difference: Math.abs(papers - Math.max(0, ...listed.values())) };
  });
  const [first] = longest.toSorted((a, b) => a.difference - b.difference);
  if (first === undefined) throw new Error('there is no list to measure');
  return first.folder;
}
