/** How many tests passed, and how many did not. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** Counts the tests in Vitest's JSON report. Throws when it is none. */
export function readUnitReport(report: unknown): Count {
  return { passed: numberAt(report, 'numPassedTests'), failed: numberAt(report, 'numFailedTests') };
}

/** Counts the tests in Playwright's JSON report; one that passed only when it was tried again has failed. Throws when it is no report. */
export function readJourneyReport(report: unknown): Count {
  const stats = typeof report === 'object' && report !== null && 'stats' in report ? report.stats : null;
  return {
    passed: numberAt(stats, 'expected'),
    failed: numberAt(stats, 'unexpected') + numberAt(stats, 'flaky'),
  };
}

function numberAt(report: unknown, key: string): number {
  const value =
    typeof report === 'object' && report !== null
      ? Object.entries(report).find(([name]) => name === key)?.[1]
      : undefined;
  if (typeof value !== 'number') throw new Error(`the report has no number ${key}`);
  return value;
}
