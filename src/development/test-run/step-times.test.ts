import { describe, expect, it } from 'vitest';
import { readPlaywrightTimes, readVitestTimes, type StepTime, slowestLines } from './step-times.ts';

describe('slowestLines', () => {
  const times = (...seconds: number[]): StepTime[] =>
    seconds.map((each, index) => ({ name: `step ${index}`, seconds: each }));

  it.each<[string, StepTime[], string[]]>([
    ['nothing of no steps', [], []],
    ['all if they are few', times(2.04), ['slowest steps:', '    2.0 s  step 0']],
    [
      'the slowest first, and no more than five',
      times(3, 120.26, 5, 1, 4, 2),
      [
        'slowest steps:',
        '  120.3 s  step 1',
        '    5.0 s  step 2',
        '    4.0 s  step 4',
        '    3.0 s  step 0',
        '    2.0 s  step 5',
      ],
    ],
  ])('prints %s', (_, steps, lines) => expect(slowestLines(steps)).toEqual(lines));
});

describe('readVitestTimes', () => {
  it('is the time from the first test of a file to the end of its last', () => {
    const file = { name: '/list/src/a.test.ts', startTime: 1000, endTime: 3500, assertionResults: [] };
    expect(readVitestTimes({ testResults: [file] }, '/list')).toEqual([
      { name: 'src/a.test.ts', seconds: 2.5 },
    ]);
  });
});

describe('readPlaywrightTimes', () => {
  it('adds up the tests of a file, those in groups and those that ran again included', () => {
    const spec = (...durations: number[]) => ({
      tests: [{ results: durations.map((duration) => ({ duration })) }],
    });
    const file = { file: 'a.spec.ts', specs: [spec(500)], suites: [{ specs: [spec(1000, 1500)] }] };
    expect(readPlaywrightTimes({ config: { rootDir: '/list/e2e' }, suites: [file] })).toEqual([
      { name: 'e2e/a.spec.ts', seconds: 3 },
    ]);
  });
});

describe.each([(report: unknown) => readVitestTimes(report, '/list'), readPlaywrightTimes])('%o', (read) => {
  it.each([null, [], {}, { testResults: [{}], suites: 7 }, 'broken'])('finds no times in %o', (report) =>
    expect(read(report)).toEqual([]),
  );
});
