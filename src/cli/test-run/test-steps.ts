import { join } from 'node:path';
import { projectRoot } from '../site-config.ts';
import { type Count, readJourneyReport, readUnitReport } from './test-counts.ts';

/** One part of a test run: a program whose exit code, or whose report, says what passed. */
export interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** File in which the step's runner counts its tests; a step without one counts as one. */
  readonly counts?: { readonly file: string; readonly read: (report: unknown) => Count };
}

/** What can be tested: what a change must pass, that and all that takes long, and what needs the annotated lists. */
export type TestRun = 'usual' | 'all' | 'corpus';

const cache = join(projectRoot, '.cache');
/** Where Playwright is told to write its report, by its own variable. */
export const journeyReport = join(cache, 'journeys.json');

const checks: readonly Step[] = [
  { name: 'format and lint', command: ['npx', 'biome', 'check', '.', '--error-on-warnings'] },
  { name: 'imports', command: ['node', 'src/imports/check-imports.mjs'] },
  { name: 'types', command: ['npx', 'tsc', '-b'] },
  { name: 'dead code', command: ['npx', 'knip'] },
];
const score: Step = { name: 'score', command: ['npm', 'run', '-s', 'score'] };
const build: Step = { name: 'build', command: ['npm', 'run', '-s', 'build'] };

/** The steps of a run, in their order. Those of one group do not use every processor, and run side by side. */
export function stepsOf(run: TestRun): readonly (readonly Step[])[] {
  switch (run) {
    case 'usual':
      return [
        [...checks, build],
        [tests('unit', 'components')],
        [journeys('e2e/playwright.config.ts', '--grep-invert', '@full')],
      ];
    case 'all':
      return [
        [...checks, build],
        [tests('unit', 'components', 'slow')],
        [journeys('e2e/playwright.config.ts')],
      ];
    case 'corpus':
      return [[tests('corpus')], [score, build], [journeys('e2e/corpus/playwright.config.ts')]];
  }
}

/** Tests of Vitest, by the names of their projects (`src/testing/test-projects.ts`). */
function tests(...projects: readonly string[]): Step {
  const file = join(cache, 'tests.json');
  return {
    name: `${projects.join(', ')} tests`,
    command: [
      ...['npx', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      ...projects.map((project) => `--project=${project}`),
    ],
    counts: { file, read: readUnitReport },
  };
}

function journeys(config: string, ...options: readonly string[]): Step {
  return {
    name: 'journeys',
    command: ['npx', 'playwright', 'test', '-c', config, '--reporter=line,json', ...options],
    counts: { file: journeyReport, read: readJourneyReport },
  };
}
