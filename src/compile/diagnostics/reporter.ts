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

/** So many problems of one rule are told of one page: whoever has more of them knows by then. */
const mostOfOneRule = 500;

/** Makes an empty reporter. */
export function createReporter(): Reporter {
  const found: Diagnostic[] = [];
  const counts = new Map<string, number>();
  const left = new Map<string, { readonly first: Diagnostic; count: number }>();
  const add = (diagnostic: Diagnostic): void => {
    const key = `${diagnostic.code}\n${diagnostic.file}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count <= mostOfOneRule) found.push(diagnostic);
    else left.set(key, { first: left.get(key)?.first ?? diagnostic, count: count - mostOfOneRule });
  };
  return {
    report(code, { file, line, column = 1 }, message) {
      add({ file, line, column, severity: rules[code].severity, code, message, advice: rules[code].advice });
    },
    include: (diagnostics) => diagnostics.forEach(add),
    diagnostics: () => [...found, ...[...left.values()].map(toldOnce)].sort(byPlace),
  };
}

/** What stands for all problems of a rule that were left out: they begin at the first. */
function toldOnce({ first, count }: { readonly first: Diagnostic; readonly count: number }): Diagnostic {
  return count === 1
    ? first
    : { ...first, message: `${first.message} (and ${count - 1} more like this on the page)` };
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.code, b.code) ||
    compare(a.message, b.message)
  );
}

/** Orders strings by code unit: the same everywhere, whatever the locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
