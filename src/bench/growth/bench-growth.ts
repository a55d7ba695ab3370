import { compileList } from '../../compile/compile-list.ts';
import { createReporter } from '../../compile/diagnostics/reporter.ts';
import type { SourceFile } from '../../compile/read/read-list.ts';
import { garbageCollector } from '../collect-garbage.ts';
import { formatDuration } from '../duration.ts';
import { formatTable } from '../table.ts';
import { families } from './families.ts';

/** Doubling the parts of a list may multiply the time by at most this. */
const maxRatio = 3;
/** In milliseconds. */
const maxTime = 10_000;
/** In MB. */
const maxMemory = 1_000;
/** The fastest run counts, of two or of as many as fit into this many milliseconds: short ones vary more. */
const timeForRuns = 600;

/** By these diagnostics the compiler says that it did not parse a text because that would take too long. */
const refusals = new Set(['too-complex', 'page-too-complex']);

interface Measured {
  /** Processor time, in milliseconds, which other load on the machine hardly affects. */
  readonly time: number;
  readonly isRefused: boolean;
}

/**
 * Measures how compile time grows with the list, for each family of text, and what memory the process takes. Returns
 * the table.
 */
export function benchGrowth(): string {
  const collectGarbage = garbageCollector();
  const rows = families.map(({ name, pages, parts }) => {
    const measure = (count: number) => {
      collectGarbage();
      let best = compileOnce(pages(count), 0);
      const runs = Math.max(2, Math.floor(timeForRuns / best.time));
      for (let run = 1; run < Math.min(runs, 50); run += 1) {
        const one = compileOnce(pages(count), run);
        if (one.time < best.time) best = one;
      }
      return best;
    };
    measure(Math.ceil(parts / 4));
    const [half, full] = [measure(Math.floor(parts / 2)), measure(parts)];
    const memory = process.memoryUsage.rss() / 1e6;
    console.error(`measured: ${name}`);
    const ratio = full.time / half.time;
    const isWithin = ratio < maxRatio && full.time < maxTime && memory < maxMemory;
    return [
      name,
      String(parts),
      formatDuration(half.time),
      formatDuration(full.time),
      ratio.toFixed(1),
      `${memory.toFixed(0)} MB`,
      `< ${maxRatio}, < ${maxTime / 1000} s, < ${maxMemory} MB`,
      isWithin ? (full.isRefused ? 'OK, refused' : 'OK') : 'over',
    ];
  });
  return formatTable(
    [['many', 'parts', 'half', 'whole', 'ratio', 'memory', 'budget', ''], ...rows],
    (column) => column === 0 || column >= 6,
  );
}

/** Compiles pages; `run` makes them different from those of other runs. */
function compileOnce(pages: readonly SourceFile[], run: number): Measured {
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
    isRefused: report.diagnostics.some(({ code }) => refusals.has(code)),
  };
}
