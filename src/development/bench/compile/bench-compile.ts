import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { writeGeneratedList } from '../../../testing/generated/generated-list.ts';
import { listsToMeasure } from '../measuring/lists-to-measure.ts';
import { type Budget, formatMeasurements, type Measurement } from '../measuring/measurement.ts';
import { quantile } from '../measuring/statistics.ts';
import { countPages, referenceList } from './reference-list.ts';
import { runInSubprocess } from './run-in-subprocess.ts';

const coldRuns = 5;
const listBudget: Budget = { median: 12_000, memory: 700 };
const large = { entries: 28_000, bytes: 20 * 1024 * 1024 };

/**
 * Measures the compiler on the lists of a folder, or on the bundled list if there are none.
 * Returns a table of measurements.
 */
export async function benchCompile(lists: string): Promise<string> {
  const folders = listsToMeasure(lists);
  const scratch = mkdtempSync(join(tmpdir(), 'paperdex-bench-'));
  try {
    const measurements: Measurement[] = [];
    for await (const measurement of measure(folders, scratch)) {
      console.error(`measured: ${measurement.label}`);
      measurements.push(measurement);
    }
    return formatMeasurements(measurements);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

async function* measure(folders: readonly string[], scratch: string): AsyncGenerator<Measurement> {
  const reference = referenceList(folders);
  const out = join(scratch, 'out');
  const compiled = (runs: number, folder: string) =>
    runInSubprocess(runs, 'compile', [folder, '--out', join(out, 'list.json')]);

  yield {
    label: `cold compile of the reference list, ${basename(reference)} (${countPages(reference)} pages)`,
    ...(await compiled(coldRuns, reference)),
    budget: { median: 1500 },
  };
  const all = await runInSubprocess(1, 'compile-all', [out, ...folders]);
  yield { label: `compile of all ${folders.length} lists in one process`, ...all, budget: listBudget };
  const bare = await runInSubprocess(1, 'bare-parse', folders);
  yield {
    label: '  a bare parse of their text (ratio: processor time of the compile to that of the parse)',
    ...bare,
    ratio: quantile(all.processor, 0.5) / quantile(bare.processor, 0.5),
    budget: { ratio: 3 },
  };
  for (const folder of folders)
    yield { label: `  ${basename(folder)}`, ...(await compiled(1, folder)), budget: listBudget };

  const generated = join(scratch, 'generated');
  writeGeneratedList(generated, large);
  yield {
    label: `compile of a generated list of ${large.entries} entries, ${large.bytes / 1024 / 1024} MB`,
    ...(await compiled(1, generated)),
    budget: { processor: 30_000, memory: 1024 },
  };
}
