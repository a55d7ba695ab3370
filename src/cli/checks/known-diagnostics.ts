import type { Diagnostic } from '../../paper/reports/report.ts';
import { sourceLines } from '../formats/source-lines.ts';

/** How often each diagnostic, by its key, was found before. */
export type KnownDiagnostics = ReadonlyMap<string, number>;

/** Counts the diagnostics of the list in a folder. */
export function knownDiagnostics(folder: string, diagnostics: readonly Diagnostic[]): KnownDiagnostics {
  const counts = new Map<string, number>();
  for (const key of keysOf(folder, diagnostics)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The diagnostics of the list in a folder that are not known, or are found more often than they were known. */
export function newDiagnostics(
  folder: string,
  diagnostics: readonly Diagnostic[],
  known: KnownDiagnostics,
): Diagnostic[] {
  const left = new Map(known);
  const keys = keysOf(folder, diagnostics);
  return diagnostics.filter((_, index) => {
    const key = keys[index] ?? '';
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count < 1;
  });
}

/**
 * What identifies each diagnostic while lines above it come and go: its rule, its file and the text of its line. A
 * changed line has a new key.
 */
function keysOf(folder: string, diagnostics: readonly Diagnostic[]): string[] {
  const linesOf = sourceLines(folder);
  return diagnostics.map(
    ({ code, file, line }) => `${code} ${file} ${(linesOf(file)[line - 1] ?? '').trim()}`,
  );
}
