import { noValue } from '../../paper/facets.ts';
import type { Side } from './cross.ts';
import { type AskedFacet, narrowing, pathsTo, type Slice, valueSlice } from './slice.ts';

/** The slices of a facet that are drawn. */
export interface Slices {
  readonly slices: readonly Slice[];
  /** How many values are left out, because others have more papers. */
  readonly leftOut: number;
}

/** The slices of a facet, and the facet. */
export interface LeadingSide extends Slices, Side {}

/**
 * The values that most of the shown papers carry, then the papers without a value.
 * Most papers first; the values of a tree stand as in the tree, so that each is below the one that holds it.
 */
export function leadingSlices(facet: AskedFacet, numbers: Uint32Array, limit: number): Slices {
  const offered = offeredSlices(facet, numbers);
  const named = offered.filter(({ name }) => name !== noValue);
  const leading = mostFirst(named).slice(0, limit);
  const without = offered.filter(({ name }) => name === noValue);
  return {
    slices: [...(facet.column.facet.shape === 'tree' ? inTreeOrder(facet, leading) : leading), ...without],
    leftOut: named.length - leading.length,
  };
}

/** The slices of all values that some of the shown papers carry, and that can be asked for to be shown these. */
export function offeredSlices(facet: AskedFacet, numbers: Uint32Array): Slice[] {
  const isOffered = narrowing(facet);
  const offered: Slice[] = [];
  facet.column.values.forEach((value, number) => {
    const count = numbers[number] ?? 0;
    if (count > 0 && isOffered(value)) offered.push(valueSlice(facet, number, count));
  });
  return offered;
}

/** Those with the most papers first; equal ones stay as they are. */
export function mostFirst(slices: readonly Slice[]): Slice[] {
  return slices.toSorted((a, b) => b.count - a.count);
}

/** Puts paths below the paths that hold them, and beside each other as the list first names them. */
function inTreeOrder({ column: { numberOf } }: AskedFacet, slices: readonly Slice[]): Slice[] {
  const placed = slices.map((slice) => ({
    slice,
    steps: pathsTo(slice.name).map((path) => numberOf.get(path) ?? 0),
  }));
  return placed.sort((a, b) => compareSteps(a.steps, b.steps)).map(({ slice }) => slice);
}

function compareSteps(a: readonly number[], b: readonly number[]): number {
  for (const [depth, step] of a.entries()) {
    const other = b[depth];
    if (other === undefined) return 1;
    if (step !== other) return step - other;
  }
  return a.length - b.length;
}
