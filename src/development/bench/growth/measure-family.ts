import { compileList } from '../../../compile/compile-list.ts';
import { createReporter } from '../../../compile/diagnostics/reporter.ts';
import type { SourceFile } from '../../../compile/read/read-list.ts';
import { garbageCollector } from '../measuring/collect-garbage.ts';
import { families } from './families.ts';

/** The fastest run counts, of two or of as many as fit into this many milliseconds: short ones vary more. */
const timeForRuns = 1_000;

/** By these diagnostics the compiler says that it did not parse a text because that would take too long. */
const refusals = new Set(['too-complex', 'page-too-complex']);

/** What a family's text of two lengths takes. */
export interface Growth {
  /** Of half and all of its parts, in milliseconds of processor time, which other load hardly affects. */
  readonly half: number;
  readonly full: number;
  /** Whether the compiler refused the whole text. */
  readonly isRefused: boolean;
  /** The most memory that the process had after a run, in MB. */
  readonly memory: number;
}

/** Measures a family, named by the only argument, and prints its `Growth` as JSON. Returns the exit code. */
export function run([name]: string[]): number {
  const family = families.find((each) => each.name === name);
  if (family === undefined) return 2;
  const { pages, parts } = family;
  fastest(pages(Math.ceil(parts / 4)));
  const half = fastest(pages(Math.floor(parts / 2)));
  const full = fastest(pages(parts));
  const memory = Math.max(half.memory, full.memory);
  const growth: Growth = { half: half.time, full: full.time, isRefused: full.isRefused, memory };
  console.log(JSON.stringify(growth));
  return 0;
}

const collectGarbage = garbageCollector();

function fastest(pages: readonly SourceFile[]) {
  collectGarbage();
  let best = compileOnce(pages, 0);
  let { memory } = best;
  const runs = Math.min(50, Math.max(2, Math.floor(timeForRuns / best.time)));
  for (let run = 1; run < runs; run += 1) {
    const one = compileOnce(pages, run);
    if (one.time < best.time) best = one;
    memory = Math.max(memory, one.memory);
  }
  return { ...best, memory };
}

/** Compiles pages; `run` makes them different from those of other runs. */
function compileOnce(pages: readonly SourceFile[], run: number) {
  const files = {
    root: '/nowhere',
    pages: pages.map(({ path, text }) => ({ path, text: `${text}${run}` })),
    paths: new Set(pages.map(({ path }) => path)),
    layout: { base: '', front: 'README.md', summary: 'SUMMARY.md' },
    year: 2026,
  };
  const before = process.cpuUsage();
  const { report } = compileList(files, createReporter());
  const { user, system } = process.cpuUsage(before);
  return {
    time: (user + system) / 1000,
    memory: process.memoryUsage.rss() / 1e6,
    isRefused: report.diagnostics.some(({ code }) => refusals.has(code)),
  };
}
