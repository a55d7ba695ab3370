import { join } from 'node:path';
import { projectRoot } from '../../cli/project-root.ts';
import { readPlaywrightTimes, readVitestTimes, type StepTime } from './step-times.ts';
import { type Count, readPlaywrightReport, readVitestReport } from './test-counts.ts';

/** One step of a test run: a program whose exit code or report tells what passed. */
export interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Environment variables besides those of the run. */
  readonly environment?: Readonly<Record<string, string>>;
  /** The JSON report of the step's test runner. A step without one counts as a single test. */
  readonly report?: {
    readonly file: string;
    readonly readCount: (report: unknown) => Count;
    readonly readTimes: (report: unknown) => readonly StepTime[];
  };
}

/**
 * `usual`: what a change must pass. `all`: also the slow tests. `corpus`: tests that need the annotated
 * lists, with some states of their histories. `histories`: the tests of histories with all states.
 */
export type TestRun = 'usual' | 'all' | 'corpus' | 'histories';

const cache = join(projectRoot, '.cache');
/** Where Playwright writes its report, passed in an environment variable. */
export const playwrightReport = join(cache, 'playwright.json');

const checks: readonly Step[] = [
  { name: 'format and lint', command: ['npx', 'biome', 'check', '.', '--error-on-warnings'] },
  { name: 'imports', command: ['node', 'src/imports/check-imports.mjs'] },
  { name: 'types', command: ['npx', 'tsc', '-b'] },
  { name: 'dead code', command: ['npx', 'knip'] },
  { name: 'counts of the compiler', command: ['npm', 'run', '-s', 'ratchet', '--', '--frozen'] },
];
const score: Step = { name: 'score', command: ['npm', 'run', '-s', 'score'] };
// The tests expect the same site in any checkout.
const build: Step = {
  name: 'build',
  command: ['npm', 'run', '-s', 'build', '--', '--no-repository', '--no-history'],
};

/** The steps of a run in order. Steps of one group run in parallel; none of them uses every processor. */
export function stepsOf(run: TestRun): readonly (readonly Step[])[] {
  switch (run) {
    case 'usual':
      return [
        [...checks, build],
        [tests('unit', 'components')],
        [endToEndTests('e2e/playwright.config.ts', '--grep-invert', '@full')],
      ];
    case 'all':
      return [
        [...checks, build],
        [tests('unit', 'components', 'slow')],
        [endToEndTests('e2e/playwright.config.ts')],
      ];
    case 'corpus':
      return [[tests('corpus')], [score, build], [endToEndTests('e2e/corpus/playwright.config.ts')]];
    case 'histories':
      return [[testsOfHistories()]];
  }
}

/** The step for Vitest projects (`src/testing/test-projects.ts`). */
function tests(...projects: readonly string[]): Step {
  const file = join(cache, 'tests.json');
  return {
    name: `${projects.join(', ')} tests`,
    command: [
      ...['npx', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      ...projects.map((project) => `--project=${project}`),
    ],
    report: {
      file,
      readCount: readVitestReport,
      readTimes: (report) => readVitestTimes(report, projectRoot),
    },
  };
}

function testsOfHistories(): Step {
  const { command, ...step } = tests('corpus');
  return {
    ...step,
    name: 'tests of histories',
    command: [...command, '.histories.corpus.test.ts'],
    environment: { PAPERDEX_HISTORIES: 'all' },
  };
}

function endToEndTests(config: string, ...options: readonly string[]): Step {
  return {
    name: 'end-to-end tests',
    command: ['npx', 'playwright', 'test', '-c', config, '--reporter=line,json', ...options],
    report: {
      file: playwrightReport,
      readCount: readPlaywrightReport,
      readTimes: readPlaywrightTimes,
    },
  };
}
