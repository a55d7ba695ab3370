import { describe, expect, it } from 'vitest';
import { readPlaywrightReport, readVitestReport, resultLines } from './test-counts.ts';

describe('readVitestReport', () => {
  it('counts passed and failed tests', () => {
    expect(readVitestReport({ numPassedTests: 7, numFailedTests: 2, numTotalTests: 9 })).toEqual({
      passed: 7,
      failed: 2,
    });
  });
});

describe('readPlaywrightReport', () => {
  it('counts a flaky test as failed', () => {
    expect(readPlaywrightReport({ stats: { expected: 7, flaky: 1, unexpected: 2, skipped: 0 } })).toEqual({
      passed: 7,
      failed: 3,
    });
  });
});

describe.each([readVitestReport, readPlaywrightReport])('%o', (read) => {
  it.each([null, [], {}, { stats: {} }, 'broken'])('rejects %o as a report', (report) =>
    expect(() => read(report)).toThrow(),
  );
});

describe('resultLines', () => {
  it('names the steps that failed, before the sum', () => {
    const results = [
      { name: 'types', count: { passed: 0, failed: 1 } },
      { name: 'unit tests', count: { passed: 7, failed: 0 } },
    ];
    expect(resultLines(results)).toEqual(['failed: types', '7 passed, 1 failed']);
  });

  it('is the sum alone if all passed', () => {
    expect(resultLines([{ name: 'types', count: { passed: 1, failed: 0 } }])).toEqual(['1 passed, 0 failed']);
  });
});
