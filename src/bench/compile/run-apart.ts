import { type ChildProcess, spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { z } from 'zod/mini';
import { projectRoot } from '../../cli/site-config.ts';

/** What runs of a command cost: from start to end, time on a processor, and the most memory that one of them held. */
export interface Cost {
  readonly milliseconds: readonly number[];
  readonly processor: readonly number[];
  readonly megabytes: number;
}

/** Loaded before the command: at its end the process tells what it used, on a channel of its own. */
const tellUse = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));",
)}`;

const useSchema = z.object({ maxRSS: z.number(), userCPUTime: z.number(), systemCPUTime: z.number() });

/**
 * Runs a command of the project several times, one after the other, each as a process of its own. Throws when one fails.
 * A run without arguments goes before: a command is made into one file the first time, and that is no part of its work.
 */
export async function runApart(runs: number, command: string, args: readonly string[]): Promise<Cost> {
  await ended(start(command, []));
  const costs: Awaited<ReturnType<typeof runOnce>>[] = [];
  while (costs.length < runs) costs.push(await runOnce(command, args));
  return {
    milliseconds: costs.map(({ milliseconds }) => milliseconds),
    processor: costs.map(({ use }) => (use.userCPUTime + use.systemCPUTime) / 1000),
    megabytes: Math.max(...costs.map(({ use }) => use.maxRSS)) / 1024,
  };
}

async function runOnce(command: string, args: readonly string[]) {
  const begun = performance.now();
  const child = start(command, args);
  const [complaints, told] = [child.stdio[2], child.stdio[3]].map((stream) =>
    stream instanceof Readable ? text(stream) : '',
  );
  const status = await ended(child);
  const milliseconds = performance.now() - begun;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}\n${await complaints}`);
  return { milliseconds, use: useSchema.parse(JSON.parse((await told) ?? '')) };
}

function start(command: string, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, ['--import', tellUse, 'src/cli/run.mjs', command, ...args], {
    cwd: projectRoot,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => child.once('close', resolve).once('error', reject));
}
