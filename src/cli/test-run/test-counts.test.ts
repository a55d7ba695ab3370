import { describe, expect, it } from 'vitest';
import { readJourneyReport, readUnitReport } from './test-counts.ts';

describe('readUnitReport', () => {
  it('counts what passed and what failed', () => {
    expect(readUnitReport({ numPassedTests: 7, numFailedTests: 2, numTotalTests: 9 })).toEqual({
      passed: 7,
      failed: 2,
    });
  });
});

describe('readJourneyReport', () => {
  it('counts a test that passed only when it was tried again as failed', () => {
    expect(readJourneyReport({ stats: { expected: 7, flaky: 1, unexpected: 2, skipped: 0 } })).toEqual({
      passed: 7,
      failed: 3,
    });
  });
});

describe.each([readUnitReport, readJourneyReport])('%o', (read) => {
  it.each([null, [], {}, { stats: {} }, 'broken'])('takes no %o for a report', (report) =>
    expect(() => read(report)).toThrow(),
  );
});
