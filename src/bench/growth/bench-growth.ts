import { compileList } from '../../compile/compile-list.ts';
import { createReporter } from '../../compile/diagnostics/reporter.ts';
import { garbageCollector } from '../collect-garbage.ts';
import { formatDuration } from '../duration.ts';
import { formatTable } from '../table.ts';
import { families } from './families.ts';

/** Doubling a page's parts may multiply the time by at most this. */
const maxRatio = 3;
/** The fastest of this many runs counts. */
const runs = 3;

/** Measures how compile time grows with the page, for each family of text. Returns the table. */
export function benchGrowth(): string {
  const collectGarbage = garbageCollector();
  const rows = families.map(({ name, page, parts }) => {
    const time = (count: number) => {
      collectGarbage();
      return Math.min(...Array.from({ length: runs }, (_, run) => cpuTime(`${page(count)}${run}`)));
    };
    time(parts / 4);
    const [half, full] = [time(parts / 2), time(parts)];
    console.error(`measured: ${name}`);
    const ratio = full / half;
    return [
      name,
      String(parts),
      formatDuration(half),
      formatDuration(full),
      ratio.toFixed(1),
      `< ${maxRatio}`,
      ratio < maxRatio ? 'OK' : 'over',
    ];
  });
  return formatTable(
    [['a page of', 'parts', 'half', 'whole', 'ratio', 'budget', ''], ...rows],
    (column) => column === 0 || column >= 5,
  );
}

/** Processor time of compiling a page, in milliseconds, which other load on the machine hardly affects. */
function cpuTime(text: string): number {
  const files = {
    root: '/nowhere',
    pages: [{ path: 'README.md', text }],
    paths: new Set(['README.md']),
    layout: { base: '', front: 'README.md', summary: 'SUMMARY.md' },
    year: 2026,
  };
  const before = process.cpuUsage();
  compileList(files, createReporter());
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
