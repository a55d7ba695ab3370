import { type FacetKey, noValue } from '../../paper/facets.ts';
import type { Exploration } from '../exploration.ts';
import { layersOf } from './layers.ts';
import { shownCounts } from './shown-counts.ts';
import type { Slice } from './slice.ts';
import { stack } from './stack.ts';
import { yearSlices } from './year-slices.ts';

/** More layers could not be told apart. */
const mostLayers = 5;
/** So many years up to the newest have a place of their own. */
const yearSpan = 30;

/** The shown papers by year, and in each year by the values of a facet. */
export interface YearStacks {
  readonly years: readonly Slice[];
  readonly layers: readonly Slice[];
  /** By year: the papers of each layer, then those that several layers hold, then the others. */
  readonly counts: readonly Uint32Array[];
}

/** Stacks the shown papers of each year by a facet; the years before the last thirty stand together. */
export function yearStacks(exploration: Exploration, key: FacetKey): YearStacks {
  const { rows, counts } = exploration;
  const [year, facet] = [counts.year, counts[key]];
  const yearNumbers = shownCounts(exploration, 'year');
  const newest = year.column.values.find(
    (value, number) => value !== noValue && (yearNumbers[number] ?? 0) > 0,
  );
  const years = yearSlices(year, yearNumbers, Number(newest ?? 0) - yearSpan + 1);
  const { slices: layers } = layersOf(facet, shownCounts(exploration, key), rows.length, mostLayers);
  return {
    years,
    layers,
    counts: stack(rows, { column: year.column, slices: years }, { column: facet.column, slices: layers }),
  };
}
