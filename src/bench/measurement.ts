import { formatDuration } from './duration.ts';
import { quantile } from './statistics.ts';
import { formatTable } from './table.ts';

/** The measurements of one subject, and its budget. */
export interface Measurement {
  readonly label: string;
  /** Elapsed time per run. */
  readonly milliseconds: readonly number[];
  /**
   * Processor time per run, in milliseconds, which other load on the machine hardly affects. Shown, not
   * judged.
   */
  readonly processor?: readonly number[];
  /** Peak memory of a run's process; undefined if the process does more than what is measured. */
  readonly megabytes?: number;
  /** Null if the measurement is only informative. */
  readonly budget: Budget | null;
}

/** Exclusive limits. Waiting at the screen is judged by its p95, a command by its median. */
export interface Budget {
  readonly milliseconds: number;
  readonly megabytes?: number;
  readonly judged: 'median' | 'p95';
}

const shares = { median: 0.5, p95: 0.95 } as const;

/** Whether a measurement is within its budget; true without one. */
export function isWithinBudget({ milliseconds, megabytes = 0, budget }: Measurement): boolean {
  if (budget === null) return true;
  return (
    quantile(milliseconds, shares[budget.judged]) < budget.milliseconds &&
    megabytes < (budget.megabytes ?? Number.POSITIVE_INFINITY)
  );
}

const columns = ['', 'runs', 'median', 'p95', 'processor', 'memory', 'budget', ''] as const;

/** Formats measurements as a plain-text table, one line each. */
export function formatMeasurements(measurements: readonly Measurement[]): string {
  return formatTable([columns, ...measurements.map(cellsOf)], (column) => column === 0 || column >= 6);
}

function cellsOf(measurement: Measurement): string[] {
  const { label, milliseconds, processor, megabytes, budget } = measurement;
  return [
    label,
    String(milliseconds.length),
    formatDuration(quantile(milliseconds, shares.median)),
    formatDuration(quantile(milliseconds, shares.p95)),
    processor === undefined ? '' : formatDuration(quantile(processor, shares.median)),
    megabytes === undefined ? '' : memory(megabytes),
    budget === null ? '' : limitsOf(budget),
    budget === null ? '' : isWithinBudget(measurement) ? 'OK' : 'over',
  ];
}

function limitsOf({ judged, milliseconds, megabytes }: Budget): string {
  const time = `${judged} < ${formatDuration(milliseconds)}`;
  return megabytes === undefined ? time : `${time}, memory < ${memory(megabytes)}`;
}

function memory(megabytes: number): string {
  return `${megabytes.toFixed(0)} MB`;
}
