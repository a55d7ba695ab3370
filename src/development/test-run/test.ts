import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../../cli/project-root.ts';
import { type StepTime, slowestLines } from './step-times.ts';
import { type Count, resultLines } from './test-counts.ts';
import { playwrightReport, type Step, stepsOf, type TestRun } from './test-steps.ts';

const usage = 'usage: npm test, npm run test:all, npm run test:corpus or npm run test:histories';

/** What became of a step. */
interface Result {
  readonly name: string;
  readonly count: Count;
  /** The times of the files of its tests, or else its own. */
  readonly times: readonly StepTime[];
}

/**
 * Runs all steps of a test run, even after one failed. Prints the slowest, the time of all, which failed and, last,
 * `N passed, N failed`.
 * Exit codes: 0 all passed, 1 one failed, 2 wrong usage.
 */
export async function run(args: string[]): Promise<number> {
  const which = readRun(args);
  if (which === null) {
    console.error(usage);
    return 2;
  }
  const begun = performance.now();
  const results: Result[] = [];
  for (const group of stepsOf(which))
    results.push(...(await Promise.all(group.map((step) => runStep(step, group.length === 1)))));
  const slowest = slowestLines(results.flatMap(({ times }) => times));
  const total = `all steps: ${secondsSince(begun).toFixed(1)} s`;
  console.log(`\n${[...slowest, total, ...resultLines(results)].join('\n')}`);
  return results.some(({ count }) => count.failed > 0) ? 1 : 0;
}

function readRun(args: string[]): TestRun | null {
  try {
    const { values } = parseArgs({
      args,
      options: { all: { type: 'boolean' }, corpus: { type: 'boolean' }, histories: { type: 'boolean' } },
    });
    const named = (['all', 'corpus', 'histories'] as const).filter((name) => values[name]);
    return named.length > 1 ? null : (named[0] ?? 'usual');
  } catch {
    return null;
  }
}

/** Runs a step and prints its duration. Output of steps that run in parallel is printed when each ends. */
async function runStep(step: Step, isAlone: boolean): Promise<Result> {
  const { name, report } = step;
  const start = performance.now();
  if (isAlone) console.log(`\n== ${name}`);
  if (report !== undefined) {
    mkdirSync(dirname(report.file), { recursive: true });
    rmSync(report.file, { force: true });
  }
  const { status, output } = await runToEnd(step, isAlone);
  if (!isAlone) console.log(`\n== ${name}\n${output.trimEnd()}`);
  const seconds = secondsSince(start);
  console.log(`== ${name}: ${seconds.toFixed(1)} s`);
  const times = [{ name, seconds }];
  const failed = { name, count: { passed: 0, failed: 1 }, times };
  if (report === undefined) return status === 0 ? { name, count: { passed: 1, failed: 0 }, times } : failed;
  try {
    const content: unknown = JSON.parse(readFileSync(report.file, 'utf8'));
    const count = report.readCount(content);
    return {
      name,
      count: status === 0 ? count : { ...count, failed: Math.max(count.failed, 1) },
      times: report.readTimes(content),
    };
  } catch {
    return failed;
  }
}

/** Runs a step's program to its end. Its output goes straight to the terminal or is returned. */
function runToEnd(
  { command: [program = '', ...args], environment }: Step,
  inheritOutput: boolean,
): Promise<{ status: number | null; output: string }> {
  const child = spawn(program, args, {
    cwd: projectRoot,
    stdio: inheritOutput ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport, ...environment },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      output += chunk;
    });
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', (status) => resolve({ status, output }));
  });
}

function secondsSince(start: number): number {
  return (performance.now() - start) / 1000;
}
