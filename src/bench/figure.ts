import { duration } from './duration.ts';
import { quantile } from './statistics.ts';
import { formatTable } from './table.ts';

/** What was measured of one thing, and what it may cost. */
export interface Figure {
  readonly what: string;
  /** How long each run took. */
  readonly milliseconds: readonly number[];
  /** How long each run kept a processor: what a busy machine adds to the time is not in it. Shown, not judged. */
  readonly processor?: readonly number[];
  /** The most memory that a run's process held; absent where the process holds more than what is measured. */
  readonly megabytes?: number;
  /** Null for what is only to be seen. */
  readonly budget: Budget | null;
}

/** What a thing may cost. Waiting at the screen is judged by its slow end, a command by its usual run. */
export interface Budget {
  readonly milliseconds: number;
  readonly megabytes?: number;
  readonly judged: 'median' | 'p95';
}

const shares = { median: 0.5, p95: 0.95 } as const;

/** Whether a figure keeps its budget. */
export function keepsBudget({ milliseconds, megabytes = 0, budget }: Figure): boolean {
  if (budget === null) return true;
  return (
    quantile(milliseconds, shares[budget.judged]) < budget.milliseconds &&
    megabytes < (budget.megabytes ?? Number.POSITIVE_INFINITY)
  );
}

const columns = ['', 'runs', 'median', 'p95', 'processor', 'memory', 'budget', ''] as const;

/** Writes figures as a plain table, one line each. */
export function formatFigures(figures: readonly Figure[]): string {
  return formatTable([columns, ...figures.map(cellsOf)], (column) => column === 0 || column >= 6);
}

function cellsOf(figure: Figure): string[] {
  const { what, milliseconds, processor, megabytes, budget } = figure;
  return [
    what,
    String(milliseconds.length),
    duration(quantile(milliseconds, shares.median)),
    duration(quantile(milliseconds, shares.p95)),
    processor === undefined ? '' : duration(quantile(processor, shares.median)),
    megabytes === undefined ? '' : memory(megabytes),
    budget === null ? '' : limitsOf(budget),
    budget === null ? '' : keepsBudget(figure) ? 'OK' : 'over',
  ];
}

function limitsOf({ judged, milliseconds, megabytes }: Budget): string {
  const time = `${judged} < ${duration(milliseconds)}`;
  return megabytes === undefined ? time : `${time}, memory < ${memory(megabytes)}`;
}

function memory(megabytes: number): string {
  return `${megabytes.toFixed(0)} MB`;
}
