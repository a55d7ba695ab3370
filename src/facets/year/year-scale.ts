import { noValue } from '../../paper/facets.ts';
import type { FacetCount } from '../../search/exploration.ts';

/** The years from the first to the last of a list, and how many papers each has. */
export interface YearScale {
  readonly years: readonly { readonly year: number; readonly count: number }[];
  readonly first: number;
  readonly last: number;
  readonly highest: number;
}

/** The year at a share of the scale's width, 0 at its start and 1 at its end; clamped to both. */
export function yearAt({ years, first, last }: YearScale, share: number): number {
  return Math.min(last, Math.max(first, first + Math.floor(share * years.length)));
}

/** The scale for the years that the list has; years that are only filtered for do not extend it. */
export function yearScale(counts: readonly FacetCount[], listYears: readonly string[]): YearScale {
  const inList = new Set(listYears);
  const byYear = new Map(
    counts
      .filter(({ value }) => inList.has(value) && value !== noValue)
      .map(({ value, count }) => [Number(value), count]),
  );
  const first = Math.min(...byYear.keys());
  const last = Math.max(...byYear.keys());
  const years = Array.from({ length: last - first + 1 }, (_, step) => ({
    year: first + step,
    count: byYear.get(first + step) ?? 0,
  }));
  return { years, first, last, highest: Math.max(1, ...byYear.values()) };
}
