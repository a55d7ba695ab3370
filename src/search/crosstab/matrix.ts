import type { FacetKey } from '../../paper/facets.ts';
import type { Exploration } from '../exploration.ts';
import { cross } from './cross.ts';
import { leadingSlices, type MatrixAxis } from './leading-slices.ts';
import { shownCounts } from './shown-counts.ts';
import { firstSeparateYear, yearSlices } from './year-slices.ts';

/** More rows or columns than this would not be an overview. */
const maxValues = 12;
const maxYears = 20;

/** The shown papers by two facets. */
export interface Matrix {
  readonly rowAxis: MatrixAxis;
  readonly columnAxis: MatrixAxis;
  /** The number of papers in each cell, row by row. */
  readonly cells: Uint32Array;
}

/**
 * Tabulates the shown papers by the most frequent values of two facets. Of a range facet all years are shown,
 * the early ones merged.
 */
export function matrixOf(exploration: Exploration, rowKey: FacetKey, columnKey: FacetKey): Matrix {
  const [rowAxis, columnAxis] = [axisOf(exploration, rowKey), axisOf(exploration, columnKey)];
  return { rowAxis, columnAxis, cells: cross(exploration.rows, rowAxis, columnAxis) };
}

function axisOf(exploration: Exploration, key: FacetKey): MatrixAxis {
  const facetCounts = exploration.counts[key];
  const countByValue = shownCounts(exploration, exploration.counts[key]);
  if (facetCounts.column.facet.shape !== 'range')
    return { column: facetCounts.column, ...leadingSlices(facetCounts, countByValue, maxValues) };
  return {
    column: facetCounts.column,
    slices: yearSlices(facetCounts, countByValue, firstSeparateYear(facetCounts, countByValue, maxYears)),
    leftOut: 0,
  };
}
