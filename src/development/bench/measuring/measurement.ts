import { formatDuration } from './duration.ts';
import { formatRatio } from './ratio.ts';
import { quantile } from './statistics.ts';
import { formatTable } from './table.ts';

/** The measurements of one subject, and its budget. */
export interface Measurement {
  readonly label: string;
  /** Elapsed time per run. */
  readonly milliseconds: readonly number[];
  /** Processor time per run, in milliseconds, which other load on the machine hardly affects. */
  readonly processor?: readonly number[];
  /** Peak memory of a run's process; undefined if the process does more than what is measured. */
  readonly megabytes?: number;
  /** The processor time of another measurement as a multiple of this one's; the label says which. */
  readonly ratio?: number;
  /** Null if the measurement is only informative. */
  readonly budget: Budget | null;
}

/**
 * Limits that the measured values must stay below; a budget has at least one. What a reader waits for is
 * limited by its p95, a command by its median, and a long run by its processor time, because its elapsed time
 * depends on other load on the machine.
 */
export type Budget = Readonly<Partial<Record<Limit, number>>>;

type Limit = 'median' | 'p95' | 'processor' | 'memory' | 'ratio';

/** What each limit applies to, and how both are formatted. */
const limits: Readonly<
  Record<Limit, { of(measurement: Measurement): number | undefined; format(value: number): string }>
> = {
  median: { of: ({ milliseconds }) => quantile(milliseconds, 0.5), format: formatDuration },
  p95: { of: ({ milliseconds }) => quantile(milliseconds, 0.95), format: formatDuration },
  processor: { of: ({ processor }) => processor && quantile(processor, 0.5), format: formatDuration },
  memory: { of: ({ megabytes }) => megabytes, format: (megabytes) => `${megabytes.toFixed(0)} MB` },
  ratio: { of: ({ ratio }) => ratio, format: formatRatio },
};
const names = Object.keys(limits) as readonly Limit[];

/** Whether a measurement is within its budget; true without one. */
export function isWithinBudget(measurement: Measurement): boolean {
  return names.every((name) => {
    const value = limits[name].of(measurement);
    return value === undefined || value < (measurement.budget?.[name] ?? Number.POSITIVE_INFINITY);
  });
}

const columns = ['', 'runs', ...names, 'budget', ''];

/** Formats measurements as a plain-text table, one line each. */
export function formatMeasurements(measurements: readonly Measurement[]): string {
  return formatTable(
    [columns, ...measurements.map(cellsOf)],
    (column) => column === 0 || column >= names.length + 2,
  );
}

function cellsOf(measurement: Measurement): string[] {
  const { label, milliseconds, budget } = measurement;
  return [
    label,
    String(milliseconds.length),
    ...names.map((name) => formatted(name, limits[name].of(measurement))),
    budget === null ? '' : limitsOf(budget),
    budget === null ? '' : isWithinBudget(measurement) ? 'OK' : 'over',
  ];
}

function limitsOf(budget: Budget): string {
  return names
    .filter((name) => budget[name] !== undefined)
    .map((name) => `${name} < ${formatted(name, budget[name])}`)
    .join(', ');
}

function formatted(name: Limit, value: number | undefined): string {
  return value === undefined ? '' : limits[name].format(value);
}
