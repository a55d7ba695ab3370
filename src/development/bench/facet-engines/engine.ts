import { type Facet, type FacetKey, noValue } from '../../../paper/facets.ts';
import { noMarks } from '../../../paper/reader-marks.ts';
import type { Dataset, Paper } from '../../../paper/schema.ts';

/** The ticked values of each constrained facet. */
export type Ticks = Readonly<Partial<Record<FacetKey, readonly string[]>>>;

/** The result of a toggle. It is complete when returned; only reading the counts is not timed. */
export interface FacetAnswer {
  readonly shown: number;
  /** The number of papers for each value of a facet; values without papers may be omitted. */
  readonly counts: (key: FacetKey) => Iterable<readonly [value: string, count: number]>;
}

/**
 * A library that answers a toggle: finds the papers with a ticked value in every constrained facet, newest
 * first, and counts all values of all facets, where a facet's counts ignore its own ticks.
 */
export interface FacetEngine {
  readonly name: string;
  readonly build: (dataset: Dataset) => (ticks: Ticks) => FacetAnswer;
}

/** The distinct values under which a facet counts a paper; "(none)" if it has none. */
export function valuesOf(facet: Facet, paper: Paper): string[] {
  const values = new Set<string>(facet.values(paper, noMarks));
  return values.size === 0 ? [noValue] : [...values];
}
