import { noValue } from '../../paper/facets.ts';
import type { Axis } from './cross.ts';
import { canIsolate, pathsTo, type SelectedFacet, type Slice, valueSlice } from './slice.ts';

/** The slices of a facet to draw. */
export interface Slices {
  readonly slices: readonly Slice[];
  /** How many values are left out because others have more papers. */
  readonly leftOut: number;
}

/** The slices of a facet together with its column. */
export interface MatrixAxis extends Slices, Axis {}

/**
 * The `limit` values with the most shown papers, then the papers without a value.
 * Most papers first; values of a tree are in tree order, each below its parent.
 */
export function leadingSlices(facet: SelectedFacet, countByValue: Uint32Array, limit: number): Slices {
  const selectable = selectableSlices(facet, countByValue);
  const named = selectable.filter(({ name }) => name !== noValue);
  const leading = sortByCount(named).slice(0, limit);
  const without = selectable.filter(({ name }) => name === noValue);
  return {
    slices: [...(facet.column.facet.shape === 'tree' ? inTreeOrder(facet, leading) : leading), ...without],
    leftOut: named.length - leading.length,
  };
}

/**
 * The slices of all values that some shown papers have and that can be selected without showing other papers.
 */
export function selectableSlices(facet: SelectedFacet, countByValue: Uint32Array): Slice[] {
  const isSelectable = canIsolate(facet);
  const selectable: Slice[] = [];
  facet.column.values.forEach((value, valueId) => {
    const count = countByValue[valueId] ?? 0;
    if (count > 0 && isSelectable(value)) selectable.push(valueSlice(facet, valueId, count));
  });
  return selectable;
}

/** Sorts slices by count, largest first. Stable. */
export function sortByCount(slices: readonly Slice[]): Slice[] {
  return slices.toSorted((a, b) => b.count - a.count);
}

/** Sorts paths below their parents, and siblings in the order in which the list first names them. */
function inTreeOrder({ column: { idOf } }: SelectedFacet, slices: readonly Slice[]): Slice[] {
  const keyed = slices.map((slice) => ({
    slice,
    steps: pathsTo(slice.name).map((path) => idOf.get(path) ?? 0),
  }));
  return keyed.sort((a, b) => compareSteps(a.steps, b.steps)).map(({ slice }) => slice);
}

function compareSteps(a: readonly number[], b: readonly number[]): number {
  for (const [depth, step] of a.entries()) {
    const other = b[depth];
    if (other === undefined) return 1;
    if (step !== other) return step - other;
  }
  return a.length - b.length;
}
