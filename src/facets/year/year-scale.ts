import { noValue } from '../../paper/facets.ts';
import type { FacetCount } from '../../search/exploration.ts';

/** The years of a bar, both included, and how many papers they have. */
export interface YearBar {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** The bars from the first to the last year of a list. */
export interface YearScale {
  readonly bars: readonly YearBar[];
  readonly first: number;
  readonly last: number;
  /** The highest count of a bar, at least 1. */
  readonly highest: number;
}

/** With more bars, each would be narrower than 4 px. */
const maxBars = 48;

/** How many years a bar may stand for: the fewest with which the bars have room. */
const steps = [1, 2, 5, 10, 20, 50, 100, 200];

/** The index of the bar at a share of the scale's width, 0 at its start and 1 at its end; clamped to both. */
export function barAt({ bars }: YearScale, share: number): number {
  return Math.min(bars.length - 1, Math.max(0, Math.floor(share * bars.length)));
}

/**
 * The scale for the years that the list has; years that are only filtered for do not extend it. Bars of several years
 * begin at round years: `1990-1999`.
 */
export function yearScale(counts: readonly FacetCount[], listYears: readonly string[]): YearScale {
  const inList = new Set(listYears);
  const byYear = new Map(
    counts
      .filter(({ value }) => inList.has(value) && value !== noValue)
      .map(({ value, count }) => [Number(value), count]),
  );
  const first = Math.min(...byYear.keys());
  const last = Math.max(...byYear.keys());
  const barsWith = (step: number) => Math.floor(last / step) - Math.floor(first / step) + 1;
  const step = steps.find((each) => barsWith(each) <= maxBars) ?? 1_000;
  const bars = Array.from({ length: barsWith(step) }, (_, index) => {
    const start = (Math.floor(first / step) + index) * step;
    return { from: Math.max(first, start), to: Math.min(last, start + step - 1), count: 0 };
  });
  for (const [year, count] of byYear) {
    const bar = bars[Math.floor(year / step) - Math.floor(first / step)];
    if (bar !== undefined) bar.count += count;
  }
  return { bars, first, last, highest: Math.max(1, ...bars.map(({ count }) => count)) };
}
