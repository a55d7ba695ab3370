import type { Diagnostic } from '../paper/reports/report.ts';
import type { Paper } from '../paper/schema.ts';
import type { ChangedDiagnostic } from './list-changes.ts';

/** Diagnostics, and the papers of their list by one id for both of its states. */
interface Found {
  readonly diagnostics: readonly Diagnostic[];
  readonly papers: readonly Paper[];
  readonly commonId: (paper: Paper) => string;
}

/**
 * The diagnostics that only `found` has. Line numbers do not tell two apart, as lines above them come and go, but the
 * paper that they are about does.
 */
export function diagnosticsOnlyIn(found: Found, others: Found): ChangedDiagnostic[] {
  const known = new Map<string, number>();
  for (const { key } of keyed(others)) known.set(key, (known.get(key) ?? 0) + 1);
  return keyed(found).flatMap(({ key, paper, diagnostic }) => {
    const count = known.get(key) ?? 0;
    known.set(key, count - 1);
    if (count > 0) return [];
    const { advice, ...what } = diagnostic;
    return [{ ...what, paper: paper?.id ?? null }];
  });
}

function keyed({ diagnostics, papers, commonId }: Found) {
  const placed = placedPapers(papers);
  return diagnostics.map((diagnostic) => {
    const { file, line, severity, code, message } = diagnostic;
    const paper = placed.get(file)?.find((each) => each.line <= line && line <= each.endLine)?.paper;
    const about = paper === undefined ? null : commonId(paper);
    // A message may name lines too.
    const key = JSON.stringify([file, severity, code, about, message.replace(/\d+/gu, '#')]);
    return { key, paper, diagnostic };
  });
}

interface PlacedPaper {
  readonly line: number;
  readonly endLine: number;
  readonly paper: Paper;
}

/** The papers by the files that list them. */
function placedPapers(papers: readonly Paper[]): ReadonlyMap<string, readonly PlacedPaper[]> {
  const placed = new Map<string, PlacedPaper[]>();
  for (const paper of papers)
    for (const { file, line, endLine } of paper.placements) {
      const known = placed.get(file);
      if (known === undefined) placed.set(file, [{ line, endLine, paper }]);
      else known.push({ line, endLine, paper });
    }
  return placed;
}
