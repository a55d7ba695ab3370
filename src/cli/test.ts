import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from './site-config.ts';
import type { Count } from './test-counts.ts';
import { journeyReport, type Step, stepsOf, type TestRun } from './test-steps.ts';

const usage = 'usage: npm test, npm run test:all or npm run test:corpus';

/**
 * Runs all steps of a test run, each even when one before it failed, and ends with `N passed, N failed`. Exit codes: 0 all passed, 1 one failed,
 * 2 wrong usage.
 */
export function run(args: string[]): number {
  const which = readRun(args);
  if (which === null) {
    console.error(usage);
    return 2;
  }
  const begun = performance.now();
  const total = { passed: 0, failed: 0 };
  for (const step of stepsOf(which)) {
    const start = performance.now();
    console.log(`\n== ${step.name}`);
    const { passed, failed } = runStep(step);
    total.passed += passed;
    total.failed += failed;
    console.log(`== ${step.name}: ${seconds(start)}`);
  }
  console.log(`\nall steps: ${seconds(begun)}\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

function readRun(args: string[]): TestRun | null {
  try {
    const { values } = parseArgs({ args, options: { all: { type: 'boolean' }, corpus: { type: 'boolean' } } });
    if (values.all && values.corpus) return null;
    return values.all ? 'all' : values.corpus ? 'corpus' : 'usual';
  } catch {
    return null;
  }
}

function runStep({ command: [program = '', ...args], counts }: Step): Count {
  if (counts !== undefined) {
    mkdirSync(dirname(counts.file), { recursive: true });
    rmSync(counts.file, { force: true });
  }
  const { status } = spawnSync(program, args, {
    cwd: projectRoot,
    stdio: 'inherit',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: journeyReport },
  });
  if (counts === undefined) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    const { passed, failed } = counts.read(JSON.parse(readFileSync(counts.file, 'utf8')));
    return { passed, failed: status === 0 ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function seconds(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
