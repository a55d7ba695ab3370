import { type ChildProcess, spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { z } from 'zod/mini';
import { projectRoot } from '../../../cli/project-root.ts';

/**
 * What runs of a command cost: elapsed and processor milliseconds per run, and the peak memory over all runs.
 */
export interface Cost {
  readonly milliseconds: readonly number[];
  readonly processor: readonly number[];
  readonly megabytes: number;
}

/** Preloaded module that writes the process's resource usage to file descriptor 3 at exit. */
const reportUsage = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));",
)}`;

const usageSchema = z.object({ maxRSS: z.number(), userCPUTime: z.number(), systemCPUTime: z.number() });

/**
 * Runs one of the project's commands several times in sequence, each in its own process. Throws if a run
 * fails. A first run without arguments triggers bundling, which is not to be measured.
 */
export async function runInSubprocess(runs: number, command: string, args: readonly string[]): Promise<Cost> {
  await ended(start(command, []));
  const costs: Awaited<ReturnType<typeof runOnce>>[] = [];
  while (costs.length < runs) costs.push(await runOnce(command, args));
  return {
    milliseconds: costs.map(({ milliseconds }) => milliseconds),
    processor: costs.map(({ usage }) => (usage.userCPUTime + usage.systemCPUTime) / 1000),
    megabytes: Math.max(...costs.map(({ usage }) => usage.maxRSS)) / 1024,
  };
}

async function runOnce(command: string, args: readonly string[]) {
  const begun = performance.now();
  const child = start(command, args);
  const [stderr, usage] = [child.stdio[2], child.stdio[3]].map((stream) =>
    stream instanceof Readable ? text(stream) : '',
  );
  const status = await ended(child);
  const milliseconds = performance.now() - begun;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} exited with ${status}\n${await stderr}`);
  return { milliseconds, usage: usageSchema.parse(JSON.parse((await usage) ?? '')) };
}

function start(command: string, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, ['--import', reportUsage, 'src/cli/run.mjs', command, ...args], {
    cwd: projectRoot,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => child.once('close', resolve).once('error', reject));
}
