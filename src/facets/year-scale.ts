import { noValue } from '../paper/facets.ts';
import type { FacetCount } from '../search/exploration.ts';

/** The years of a list without gaps, oldest first, and how many papers each has. */
export interface YearScale {
  readonly years: readonly { readonly year: number; readonly count: number }[];
  readonly first: number;
  readonly last: number;
  readonly most: number;
}

/** The year at a share of the scale's width, from 0 at its start to 1 at its end; beyond the ends, the year at that end. */
export function yearAt({ years, first, last }: YearScale, share: number): number {
  return Math.min(last, Math.max(first, first + Math.floor(share * years.length)));
}

/** Lays out the years that a list has, from the first to the last; years that are only asked for are not among them. */
export function yearScale(counts: readonly FacetCount[], listYears: readonly string[]): YearScale {
  const own = new Set(listYears);
  const byYear = new Map(
    counts
      .filter(({ value }) => own.has(value) && value !== noValue)
      .map(({ value, count }) => [Number(value), count]),
  );
  const first = Math.min(...byYear.keys());
  const last = Math.max(...byYear.keys());
  const years = Array.from({ length: last - first + 1 }, (_, step) => ({
    year: first + step,
    count: byYear.get(first + step) ?? 0,
  }));
  return { years, first, last, most: Math.max(1, ...byYear.values()) };
}
