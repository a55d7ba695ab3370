import type { Diagnostic } from '../../paper/reports/report.ts';
import type { PrintedAt } from '../../paper/schema.ts';
import { createReporter } from '../diagnostics/reporter.ts';
import type { Entry } from '../entries/entry.ts';
import { confidenceOf } from '../reading/confidence.ts';
import { type MergedPaper, mergeEntries, placementsOf } from './merge-entries.ts';
import { certaintyOfPaper } from './preferred-entries.ts';

/** What entries were merged to, and what that depends on: the entries, and the lines of their pages. */
interface Kept {
  readonly group: readonly Entry[];
  readonly lines: readonly (readonly string[])[];
  readonly paper: MergedPaper;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Creates a function like `mergeEntries` that returns the paper of before if its entries differ only in their
 * lines and their certainty, and else merges them.
 */
export function createKeptMerge(): typeof mergeEntries {
  /** By the notes of the paper's first entry, which stay the same array while the entry does. */
  const known = new WeakMap<Entry['notes'], Kept>();
  return (group, linesOf, reporter) => {
    const [first] = group;
    const lines = group.map(({ file }) => linesOf(file));
    const before = first && known.get(first.notes);
    if (before !== undefined && areSame(before.group, group) && areSame(before.lines, lines)) {
      reporter.include(before.diagnostics);
      return before.paper;
    }
    const moved = before && movedPaper(before, group, lines);
    const own = createReporter();
    const paper = moved ?? mergeEntries(group, linesOf, own);
    const diagnostics = own.diagnostics();
    reporter.include(diagnostics);
    if (first !== undefined) known.set(first.notes, { group, lines, paper, diagnostics });
    return paper;
  };
}

function areSame(ones: readonly object[], others: readonly object[]): boolean {
  return ones.length === others.length && ones.every((one, index) => one === others[index]);
}

/** The paper of entries that only moved; null if they may be merged to another one, or have diagnostics. */
function movedPaper(before: Kept, group: readonly Entry[], lines: Kept['lines']): MergedPaper | null {
  if (before.diagnostics.length > 0 || before.group.length !== group.length) return null;
  /** How far the entries of a file moved. */
  const moves = new Map<string, number>();
  for (const [index, entry] of group.entries()) {
    const earlier = before.group[index];
    if (earlier === undefined || !hasMoved(earlier, entry)) return null;
    const by = entry.line - earlier.line;
    if ((moves.get(entry.file) ?? by) !== by) return null;
    moves.set(entry.file, by);
    const [now = [], then = []] = [lines[index], before.lines[index]];
    for (let line = entry.line; now !== then && line <= entry.endLine; line += 1)
      if (now[line - 1] !== then[line - by - 1]) return null;
  }
  const { paper } = before;
  const confidence = confidenceOf(certaintyOfPaper(group));
  if ([...moves.values()].some((by) => by !== 0))
    return {
      ...paper,
      provenance: movedProvenance(paper.provenance, moves),
      confidence,
      placements: placementsOf(group),
    };
  return confidence === paper.confidence ? paper : { ...paper, confidence };
}

/** Whether two entries differ at most in their lines and in how sure they are. */
function hasMoved(before: Entry, now: Entry): boolean {
  if (before === now) return true;
  const { line, endLine, certainty: _, links, ...rest } = now;
  return (
    endLine - line === before.endLine - before.line &&
    (Object.keys(rest) as (keyof typeof rest)[]).every((field) => isSameField(now[field], before[field])) &&
    links.length === before.links.length &&
    links.every(({ kind, label, url, page }, index) => {
      const link = before.links[index];
      return link?.kind === kind && link.label === label && link.url === url && link.page === page;
    })
  );
}

function isSameField(now: unknown, before: unknown): boolean {
  if (now === before) return true;
  return Array.isArray(now) && Array.isArray(before) && now.length === 0 && before.length === 0;
}

function movedProvenance(
  provenance: MergedPaper['provenance'],
  moves: ReadonlyMap<string, number>,
): MergedPaper['provenance'] {
  return Object.fromEntries(
    Object.entries(provenance).map(([field, [file, line, ...columns]]): [string, PrintedAt] => [
      field,
      [file, line + (moves.get(file) ?? 0), ...columns],
    ]),
  );
}
