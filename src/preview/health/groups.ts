import type { FramedDiagnostic } from '../../paper/reports/health.ts';
import type { FileAccount, Severity } from '../../paper/reports/report.ts';
import { severities } from '../../paper/reports/report-kinds.ts';

/** The diagnostics of one rule, or of one file. */
export interface Group {
  /** The rule's id, or the file's path. */
  readonly key: string;
  readonly diagnostics: readonly FramedDiagnostic[];
  /** The gravest of the diagnostics; null if there are none. */
  readonly severity: Severity | null;
}

/** Groups diagnostics by their rule: the gravest first, then the most frequent. */
export function groupByRule(diagnostics: readonly FramedDiagnostic[]): Group[] {
  return groupBy(diagnostics, ({ code }) => code).sort(
    (a, b) => rank(a) - rank(b) || b.diagnostics.length - a.diagnostics.length || compare(a, b),
  );
}

/** Groups diagnostics by their file, with the pages that have none: the gravest first, then by path. */
export function groupByFile(
  diagnostics: readonly FramedDiagnostic[],
  files: readonly Pick<FileAccount, 'path'>[],
): Group[] {
  const groups = groupBy(diagnostics, ({ file }) => file);
  const known = new Set(groups.map(({ key }) => key));
  const others = files.flatMap(({ path }) =>
    known.has(path) ? [] : [{ key: path, diagnostics: [], severity: null }],
  );
  return [...groups, ...others].sort((a, b) => rank(a) - rank(b) || compare(a, b));
}

/** Counts the diagnostics of each severity. */
export function countSeverities(diagnostics: readonly FramedDiagnostic[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}

function groupBy(
  diagnostics: readonly FramedDiagnostic[],
  keyOf: (diagnostic: FramedDiagnostic) => string,
): Group[] {
  const byKey = new Map<string, FramedDiagnostic[]>();
  for (const diagnostic of diagnostics) {
    const key = keyOf(diagnostic);
    const others = byKey.get(key);
    if (others === undefined) byKey.set(key, [diagnostic]);
    else others.push(diagnostic);
  }
  return [...byKey].map(([key, all]) => ({
    key,
    diagnostics: all,
    severity: severities.find((each) => all.some(({ severity }) => severity === each)) ?? null,
  }));
}

function rank({ severity }: Group): number {
  return severity === null ? severities.length : severities.indexOf(severity);
}

function compare(a: Group, b: Group): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
