import type { Diagnostic } from '../../paper/reports/report.ts';
import { compareCodeUnits } from './compare-code-units.ts';
import { type RuleId, rules } from './rules.ts';

/** A location in a file. Lines and columns count from 1; the column defaults to 1. */
export interface SourceLocation {
  readonly file: string;
  readonly line: number;
  readonly column?: number | undefined;
}

/** Collects the diagnostics of one compilation. */
export interface Reporter {
  /** Records a diagnostic of a rule. */
  report(code: RuleId, location: SourceLocation, message: string): void;
  /** Adds diagnostics of other reporters. */
  include(diagnostics: readonly Diagnostic[]): void;
  /** All diagnostics, sorted by file, line and column. */
  diagnostics(): Diagnostic[];
}

/** Diagnostics of a rule on a page beyond this many are summarised in one, to keep the report readable. */
const maxPerRuleAndPage = 500;

/** Creates an empty reporter. */
export function createReporter(): Reporter {
  const found: Diagnostic[] = [];
  const counts = new Map<string, number>();
  const surplus = new Map<string, { readonly first: Diagnostic; count: number }>();
  const add = (diagnostic: Diagnostic): void => {
    const key = `${diagnostic.code}\n${diagnostic.file}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count <= maxPerRuleAndPage) found.push(diagnostic);
    else surplus.set(key, { first: surplus.get(key)?.first ?? diagnostic, count: count - maxPerRuleAndPage });
  };
  return {
    report(code, { file, line, column = 1 }, message) {
      add({ file, line, column, severity: rules[code].severity, code, message, advice: rules[code].advice });
    },
    include: (diagnostics) => diagnostics.forEach(add),
    diagnostics: () => [...found, ...[...surplus.values()].map(summarise)].sort(byLocation),
  };
}

/** One diagnostic for all surplus ones, at the location of the first. */
function summarise({ first, count }: { readonly first: Diagnostic; readonly count: number }): Diagnostic {
  return count === 1
    ? first
    : { ...first, message: `${first.message} (and ${count - 1} more like this on the page)` };
}

function byLocation(a: Diagnostic, b: Diagnostic): number {
  return (
    compareCodeUnits(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareCodeUnits(a.code, b.code) ||
    compareCodeUnits(a.message, b.message)
  );
}
