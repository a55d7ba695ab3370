import { compareLists } from '../../changes/compare-lists.ts';
import { describePapers } from '../../changes/describe-changes.ts';
import { type ListState, noList } from '../../changes/list-changes.ts';
import type { Compilation } from '../../compile/compile-list.ts';
import { ListError } from '../../compile/read/read-list.ts';
import type { Diagnostic } from '../../paper/reports/report.ts';
import { compileFolder } from '../compile-folder.ts';
import { printable } from '../formats/printable.ts';
import { knownDiagnostics, newDiagnostics } from './known-diagnostics.ts';
import { withListAt } from './list-at-revision.ts';

/** A list compared with what it was at a git revision. */
export interface SinceRevision {
  /** The diagnostics that it did not have; all if there was no list. */
  readonly diagnostics: readonly Diagnostic[];
  /** Which papers came, went or changed, in a line. */
  readonly papers: string;
}

/** Compares the list in a folder with a git revision. Throws a CommandError if the revision cannot be read. */
export function compareWithRevision(
  folder: string,
  revision: string,
  { dataset, report }: Compilation,
): SinceRevision {
  return withListAt(folder, revision, (folderBefore) => {
    const before = listIn(folderBefore);
    const changes = compareLists(before, { dataset, report });
    const papers = describePapers(changes).map(({ text }) => text);
    return {
      diagnostics: newDiagnostics(
        folder,
        report.diagnostics,
        knownDiagnostics(folderBefore, before.report.diagnostics),
      ),
      papers: printable(`since ${revision}: ${papers.join(', ')}`),
    };
  });
}

function listIn(folder: string): ListState {
  try {
    return compileFolder(folder);
  } catch (error) {
    if (error instanceof ListError) return noList;
    throw error;
  }
}
