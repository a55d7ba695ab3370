import type { Diagnostic } from '../../paper/reports/report.ts';
import { createReporter } from '../diagnostics/reporter.ts';
import type { Entry } from '../entries/entry.ts';
import { type MergedPaper, mergeEntries } from './merge-entries.ts';

/** What some entries were merged to, and what that depends on: the entries, and the lines of each one's page. */
interface Kept {
  readonly group: readonly Entry[];
  readonly lines: readonly (readonly string[])[];
  readonly paper: MergedPaper;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Creates a function like `mergeEntries` that merges entries again only if one of them is of a page that was compiled
 * again.
 */
export function createKeptMerge(): typeof mergeEntries {
  /** By the first entry of the paper. */
  const known = new WeakMap<Entry, Kept>();
  return (group, linesOf, reporter) => {
    const [first] = group;
    const lines = group.map(({ file }) => linesOf(file));
    const before = first && known.get(first);
    if (before !== undefined && areSame(before.group, group) && areSame(before.lines, lines)) {
      reporter.include(before.diagnostics);
      return before.paper;
    }
    const own = createReporter();
    const paper = mergeEntries(group, linesOf, own);
    const diagnostics = own.diagnostics();
    reporter.include(diagnostics);
    if (first !== undefined) known.set(first, { group, lines, paper, diagnostics });
    return paper;
  };
}

function areSame(ones: readonly object[], others: readonly object[]): boolean {
  return ones.length === others.length && ones.every((one, index) => one === others[index]);
}
