import { type FacetKey, noValue } from '../../paper/facets.ts';
import type { Exploration } from '../exploration.ts';
import { layersOf } from './layers.ts';
import { shownCounts } from './shown-counts.ts';
import type { Slice } from './slice.ts';
import { stack } from './stack.ts';
import { yearSlices } from './year-slices.ts';

/** More colours than this are hard to tell apart. */
const maxLayers = 5;
/** How many years, up to the newest, get a bar of their own. */
const yearSpan = 30;

/** The shown papers by year, and within each year by the values of a facet. */
export interface YearStacks {
  readonly years: readonly Slice[];
  readonly layers: readonly Slice[];
  /** By year: the papers of each layer, then those in several layers, then those in none. */
  readonly counts: readonly Uint32Array[];
}

/** Counts the shown papers by year and facet value. Years more than thirty before the newest are merged. */
export function yearStacks(exploration: Exploration, key: FacetKey): YearStacks {
  const { rows, counts } = exploration;
  const [year, facet] = [counts.year, counts[key]];
  const yearNumbers = shownCounts(exploration, exploration.counts.year);
  const newest = year.column.values.find(
    (value, number) => value !== noValue && (yearNumbers[number] ?? 0) > 0,
  );
  const years = yearSlices(year, yearNumbers, Number(newest ?? 0) - yearSpan + 1);
  const { slices: layers } = layersOf(
    facet,
    shownCounts(exploration, exploration.counts[key]),
    rows.length,
    maxLayers,
  );
  return {
    years,
    layers,
    counts: stack(rows, { column: year.column, slices: years }, { column: facet.column, slices: layers }),
  };
}
