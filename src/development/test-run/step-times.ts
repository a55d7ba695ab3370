import { relative } from 'node:path';

/** How long a part of a run took: a step, or one file of tests. */
export interface StepTime {
  readonly name: string;
  readonly seconds: number;
}

const shown = 5;

/**
 * The slowest steps of a run, slowest first, as lines below a heading. Steps and files run beside each other, so their
 * times may add up to more than the run's.
 */
export function slowestLines(times: readonly StepTime[]): readonly string[] {
  const slowest = times.toSorted((one, other) => other.seconds - one.seconds).slice(0, shown);
  return slowest.length === 0
    ? []
    : [
        'slowest steps:',
        ...slowest.map(({ name, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${name}`),
      ];
}

/** The time from the first test of each file to the end of its last, from Vitest's JSON report. */
export function readVitestTimes(report: unknown, root: string): readonly StepTime[] {
  return listAt(report, 'testResults').flatMap((file) => {
    const [name, start, end] = [at(file, 'name'), at(file, 'startTime'), at(file, 'endTime')];
    if (typeof name !== 'string' || typeof start !== 'number' || typeof end !== 'number') return [];
    return [{ name: relative(root, name), seconds: (end - start) / 1000 }];
  });
}

/** The sum of the times of each file's tests, from Playwright's JSON report. */
export function readPlaywrightTimes(report: unknown): readonly StepTime[] {
  const folder = at(at(report, 'config'), 'rootDir');
  return listAt(report, 'suites').map((file) => ({
    name: [typeof folder === 'string' ? folder.split(/[\\/]/u).at(-1) : '', String(at(file, 'file'))].join(
      '/',
    ),
    seconds: durationOf(file) / 1000,
  }));
}

/** The durations of all tests in a part of Playwright's report, repeated runs of a test included. */
function durationOf(part: unknown): number {
  const parts = ['suites', 'specs', 'tests', 'results'].flatMap((key) => listAt(part, key));
  const own = at(part, 'duration');
  return parts.reduce((sum: number, each) => sum + durationOf(each), typeof own === 'number' ? own : 0);
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const list = at(value, key);
  return Array.isArray(list) ? list : [];
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}
