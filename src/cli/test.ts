import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './site-config.ts';

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** File in which the step's runner counts its tests; a step without one counts as one. */
  readonly counts?: { readonly file: string; readonly read: (report: unknown) => Count };
}

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const cache = join(projectRoot, '.cache');
const unitReport = join(cache, 'unit.json');
const e2eReport = join(cache, 'e2e.json');

const steps: readonly Step[] = [
  { name: 'format and lint', command: ['npx', 'biome', 'check', '.', '--error-on-warnings'] },
  { name: 'types', command: ['npx', 'tsc', '-b'] },
  { name: 'dead code', command: ['npx', 'knip'] },
  {
    name: 'unit tests',
    command: ['npx', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    counts: { file: unitReport, read: readUnitReport },
  },
  { name: 'score', command: ['npm', 'run', '-s', 'score'] },
  { name: 'build', command: ['npm', 'run', '-s', 'build'] },
  {
    name: 'journeys',
    command: ['npx', 'playwright', 'test', '-c', 'e2e/playwright.config.ts', '--reporter=line,json'],
    counts: { file: e2eReport, read: readJourneyReport },
  },
];

/** Runs all checks, each even when one before it failed, and ends with `N passed, N failed`. Exit code 1 when one failed. */
export function run(): number {
  const total = { passed: 0, failed: 0 };
  for (const step of steps) {
    console.log(`\n== ${step.name}`);
    const { passed, failed } = runStep(step);
    total.passed += passed;
    total.failed += failed;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

function runStep({ command: [program = '', ...args], counts }: Step): Count {
  if (counts !== undefined) rmSync(counts.file, { force: true });
  const { status } = spawnSync(program, args, {
    cwd: projectRoot,
    stdio: 'inherit',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: e2eReport },
  });
  const alone = status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (counts === undefined) return alone;
  try {
    const { passed, failed } = counts.read(JSON.parse(readFileSync(counts.file, 'utf8')));
    return { passed, failed: status === 0 ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function readUnitReport(report: unknown): Count {
  return { passed: numberAt(report, 'numPassedTests'), failed: numberAt(report, 'numFailedTests') };
}

function readJourneyReport(report: unknown): Count {
  const stats = typeof report === 'object' && report !== null && 'stats' in report ? report.stats : null;
  // What passed when it was tried once more is named by its own runner.
  return { passed: numberAt(stats, 'expected') + numberAt(stats, 'flaky'), failed: numberAt(stats, 'unexpected') };
}

function numberAt(report: unknown, key: string): number {
  const value = typeof report === 'object' && report !== null ? Object.entries(report).find(([name]) => name === key)?.[1] : undefined;
  if (typeof value !== 'number') throw new Error(`the report has no number ${key}`);
  return value;
}
