import { type Facet, type FacetKey, noValue } from '../../paper/facets.ts';
import { noMarks } from '../../paper/reader-marks.ts';
import type { Dataset, Paper } from '../../paper/schema.ts';

/** What is ticked: the values of every facet that is constrained. */
export type Ticks = Readonly<Partial<Record<FacetKey, readonly string[]>>>;

/** What a toggle shows. Everything is worked out by then; the counts are read behind the clock, to be compared. */
export interface FacetAnswer {
  readonly shown: number;
  /** For every value of a facet how many papers it would show; values without any may be left out. */
  readonly counts: (key: FacetKey) => Iterable<readonly [value: string, count: number]>;
}

/**
 * A library that answers a toggle: the papers that have one of the ticked values in every constrained facet, newest first,
 * and for all facets the counts of all values, where the counts of a facet ignore its own ticks.
 */
export interface FacetContestant {
  readonly name: string;
  readonly build: (dataset: Dataset) => (ticks: Ticks) => FacetAnswer;
}

/** The values of a facet that a paper is counted under: each once, "(none)" when it has none. */
export function valuesOf(facet: Facet, paper: Paper): string[] {
  const values = new Set<string>(facet.values(paper, noMarks));
  return values.size === 0 ? [noValue] : [...values];
}
