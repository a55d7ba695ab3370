import { compileList } from '../../compile/compile-list.ts';
import { createReporter } from '../../compile/diagnostics/reporter.ts';
import { garbageCollector } from '../collect-garbage.ts';
import { duration } from '../duration.ts';
import { formatTable } from '../table.ts';
import { families } from './families.ts';

/** A page of twice the parts may take at most so many times as long. */
const largestRatio = 3;
/** The least of so many runs is taken. */
const runs = 3;

/** Measures how the time of the compiler grows with the page, for each family of text, and gives the table. */
export function benchGrowth(): string {
  const collectGarbage = garbageCollector();
  const rows = families.map(({ name, page, parts }) => {
    const time = (count: number) => {
      collectGarbage();
      return Math.min(...Array.from({ length: runs }, (_, run) => cpuTime(`${page(count)}${run}`)));
    };
    time(parts / 4);
    const [half, whole] = [time(parts / 2), time(parts)];
    console.error(`measured: ${name}`);
    const ratio = whole / half;
    return [
      name,
      String(parts),
      duration(half),
      duration(whole),
      ratio.toFixed(1),
      `< ${largestRatio}`,
      ratio < largestRatio ? 'OK' : 'over',
    ];
  });
  return formatTable(
    [['a page of', 'parts', 'half', 'whole', 'ratio', 'budget', ''], ...rows],
    (column) => column === 0 || column >= 5,
  );
}

/** Processor time in milliseconds that compiling a page takes: what other programs do beside it counts little. */
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
