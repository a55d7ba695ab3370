import type { FacetKey } from '../../paper/facets.ts';
import type { Exploration } from '../exploration.ts';
import { cross } from './cross.ts';
import { type LeadingSide, leadingSlices } from './leading-slices.ts';
import { shownCounts } from './shown-counts.ts';
import { firstOwnYear, yearSlices } from './year-slices.ts';

/** More lines or columns than these are no overview. */
const mostValues = 12;
const mostYears = 20;

/** Two facets of the shown papers against each other. */
export interface Matrix {
  readonly lines: LeadingSide;
  readonly across: LeadingSide;
  /** Line by line the number of papers in each cell. */
  readonly cells: Uint32Array;
}

/** Sets the leading values of two facets of the shown papers against each other; years are all there, the early ones together. */
export function matrixOf(exploration: Exploration, lineKey: FacetKey, acrossKey: FacetKey): Matrix {
  const [lines, across] = [sideOf(exploration, lineKey), sideOf(exploration, acrossKey)];
  return { lines, across, cells: cross(exploration.rows, lines, across) };
}

function sideOf(exploration: Exploration, key: FacetKey): LeadingSide {
  const asked = exploration.counts[key];
  const numbers = shownCounts(exploration, key);
  if (asked.column.facet.shape !== 'range')
    return { column: asked.column, ...leadingSlices(asked, numbers, mostValues) };
  return {
    column: asked.column,
    slices: yearSlices(asked, numbers, firstOwnYear(asked, numbers, mostYears)),
    leftOut: 0,
  };
}
