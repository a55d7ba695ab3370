import type { Diagnostic } from '../../paper/report.ts';
import { type RuleId, rules } from './rules.ts';

/** A place in a file; the column defaults to the first. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column?: number | undefined;
}

/** Collects the problems of one compilation. */
export interface Reporter {
  /** Records a problem under a rule id; the message says what was found. */
  report(code: RuleId, place: Place, message: string): void;
  /** Adds problems that were found before. */
  include(diagnostics: readonly Diagnostic[]): void;
  /** All problems by file, line and column. */
  diagnostics(): Diagnostic[];
}

/** Makes an empty reporter. */
export function createReporter(): Reporter {
  const found: Diagnostic[] = [];
  return {
    report(code, { file, line, column = 1 }, message) {
      found.push({ file, line, column, severity: rules[code].severity, code, message, advice: rules[code].advice });
    },
    include: (diagnostics) => void found.push(...diagnostics),
    diagnostics: () => found.toSorted(byPlace),
  };
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code) || compare(a.message, b.message);
}

/** Orders strings by code unit: the same everywhere, whatever the locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
