import { execFileSync } from 'node:child_process';
import { projectRoot } from '../../../cli/project-root.ts';
import { formatDuration } from '../measuring/duration.ts';
import { formatTable } from '../measuring/table.ts';
import { families } from './families.ts';
import type { Growth } from './measure-family.ts';

/** Doubling the parts of a list may multiply the time by at most this. */
const maxRatio = 3;
/** In milliseconds. */
const maxTime = 10_000;
/** In MB. */
const maxMemory = 1_000;

/**
 * Measures how compile time grows with the list, for each family of text, and what memory the process takes. Each
 * is measured in a process of its own: the garbage of another would be counted, too. Returns the table.
 */
export function benchGrowth(): string {
  const rows = families.map(({ name, parts }) => {
    const { half, full, isRefused, memory } = measure(name);
    console.error(`measured: ${name}`);
    const ratio = full / half;
    const isWithin = ratio < maxRatio && full < maxTime && memory < maxMemory;
    return [
      name,
      String(parts),
      formatDuration(half),
      formatDuration(full),
      ratio.toFixed(1),
      `${memory.toFixed(0)} MB`,
      `< ${maxRatio}, < ${maxTime / 1000} s, < ${maxMemory} MB`,
      isWithin ? (isRefused ? 'OK, refused' : 'OK') : 'over',
    ];
  });
  return formatTable(
    [['many', 'parts', 'half', 'whole', 'ratio', 'memory', 'budget', ''], ...rows],
    (column) => column === 0 || column >= 6,
  );
}

function measure(name: string): Growth {
  const output = execFileSync(process.execPath, ['src/cli/run.mjs', 'measure-family', name], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  return JSON.parse(output);
}
