import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../../cli/project-root.ts';
import { type Count, resultLines } from './test-counts.ts';
import { playwrightReport, type Step, stepsOf, type TestRun } from './test-steps.ts';

const usage = 'usage: npm test, npm run test:all or npm run test:corpus';

/**
 * Runs all steps of a test run, even after one failed, and prints which failed and `N passed, N failed` last.
 * Exit codes: 0 all passed, 1 one failed, 2 wrong usage.
 */
export async function run(args: string[]): Promise<number> {
  const which = readRun(args);
  if (which === null) {
    console.error(usage);
    return 2;
  }
  const begun = performance.now();
  const results: { readonly name: string; readonly count: Count }[] = [];
  for (const group of stepsOf(which)) {
    const counts = await Promise.all(group.map((step) => runStep(step, group.length === 1)));
    results.push(
      ...group.map(({ name }, index) => ({ name, count: counts[index] ?? { passed: 0, failed: 1 } })),
    );
  }
  console.log(`\nall steps: ${seconds(begun)}\n${resultLines(results).join('\n')}`);
  return results.some(({ count }) => count.failed > 0) ? 1 : 0;
}

function readRun(args: string[]): TestRun | null {
  try {
    const { values } = parseArgs({
      args,
      options: { all: { type: 'boolean' }, corpus: { type: 'boolean' } },
    });
    if (values.all && values.corpus) return null;
    return values.all ? 'all' : values.corpus ? 'corpus' : 'usual';
  } catch {
    return null;
  }
}

/** Runs a step and prints its duration. Output of steps that run in parallel is printed when each ends. */
async function runStep(step: Step, isAlone: boolean): Promise<Count> {
  const { name, counts } = step;
  const start = performance.now();
  if (isAlone) console.log(`\n== ${name}`);
  if (counts !== undefined) {
    mkdirSync(dirname(counts.file), { recursive: true });
    rmSync(counts.file, { force: true });
  }
  const { status, output } = await runToEnd(step, isAlone);
  if (!isAlone) console.log(`\n== ${name}\n${output.trimEnd()}`);
  console.log(`== ${name}: ${seconds(start)}`);
  if (counts === undefined) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    const { passed, failed } = counts.read(JSON.parse(readFileSync(counts.file, 'utf8')));
    return { passed, failed: status === 0 ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Runs a step's program to its end. Its output goes straight to the terminal or is returned. */
function runToEnd(
  { command: [program = '', ...args] }: Step,
  inheritOutput: boolean,
): Promise<{ status: number | null; output: string }> {
  const child = spawn(program, args, {
    cwd: projectRoot,
    stdio: inheritOutput ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport },
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

function seconds(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
