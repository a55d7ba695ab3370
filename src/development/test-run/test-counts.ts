/** Numbers of passed and failed tests. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** Counts the tests in Vitest's JSON report. Throws if it is not one. */
export function readVitestReport(report: unknown): Count {
  return { passed: numberAt(report, 'numPassedTests'), failed: numberAt(report, 'numFailedTests') };
}

/**
 * Counts the tests in Playwright's JSON report; flaky tests count as failed. Throws if it is not a report.
 */
export function readPlaywrightReport(report: unknown): Count {
  const stats = typeof report === 'object' && report !== null && 'stats' in report ? report.stats : null;
  return {
    passed: numberAt(stats, 'expected'),
    failed: numberAt(stats, 'unexpected') + numberAt(stats, 'flaky'),
  };
}

/** The last lines of a run: the steps that failed, if any, and `N passed, N failed`. */
export function resultLines(
  results: readonly { readonly name: string; readonly count: Count }[],
): readonly string[] {
  const failed = results.filter(({ count }) => count.failed > 0).map(({ name }) => name);
  const sum = (key: keyof Count) => results.reduce((total, { count }) => total + count[key], 0);
  return [
    ...(failed.length === 0 ? [] : [`failed: ${failed.join(', ')}`]),
    `${sum('passed')} passed, ${sum('failed')} failed`,
  ];
}

function numberAt(report: unknown, key: string): number {
  const value =
    typeof report === 'object' && report !== null
      ? Object.entries(report).find(([name]) => name === key)?.[1]
      : undefined;
  if (typeof value !== 'number') throw new Error(`the report has no number ${key}`);
  return value;
}
