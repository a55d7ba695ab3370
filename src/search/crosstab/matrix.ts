import type { FacetKey } from '../../paper/facets.ts';
import { type View, withSelection } from '../../view/view.ts';
import type { Exploration } from '../exploration.ts';
import { countValues } from './count-values.ts';
import { cross, type Side } from './cross.ts';
import { leadingSlices } from './leading-slices.ts';
import type { Slice } from './slice.ts';
import { firstOwnYear, yearSlices } from './year-slices.ts';

/** More lines or columns than these are no overview. */
const mostValues = 12;
const mostYears = 20;

interface MatrixSide extends Side {
  /** How many values are left out, because others have more papers. */
  readonly leftOut: number;
}

/** Two facets of the shown papers against each other. */
export interface Matrix {
  readonly lines: MatrixSide;
  readonly across: MatrixSide;
  /** Line by line the number of papers in each cell. */
  readonly cells: Uint32Array;
}

/** Sets the leading values of two facets of the shown papers against each other; years are all there, the early ones together. */
export function matrixOf(exploration: Exploration, lineKey: FacetKey, acrossKey: FacetKey): Matrix {
  const [lines, across] = [sideOf(exploration, lineKey), sideOf(exploration, acrossKey)];
  return { lines, across, cells: cross(exploration.rows, lines, across) };
}

/** The view with each of some facets narrowed to a slice: what a click on a line, a column or a cell shows. */
export function narrowed(view: View, ...asked: readonly (readonly [Side, Slice])[]): View {
  return asked.reduce((before, [{ column }, { selection }]) => withSelection(before, column.facet.key, selection), view);
}

function sideOf({ rows, counts }: Exploration, key: FacetKey): MatrixSide {
  const asked = counts[key];
  const numbers = countValues(asked.column, rows);
  if (asked.column.facet.shape !== 'range') return { column: asked.column, ...leadingSlices(asked, numbers, mostValues) };
  return { column: asked.column, slices: yearSlices(asked, numbers, firstOwnYear(asked, numbers, mostYears)), leftOut: 0 };
}
