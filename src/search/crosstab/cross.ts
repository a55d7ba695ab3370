import { bump } from '../bump.ts';
import type { FacetColumn } from '../facet-index.ts';
import type { Slice } from './slice.ts';

/** One side of a table of two facets. */
export interface Side {
  readonly column: FacetColumn;
  readonly slices: readonly Slice[];
}

/** Counts, for every pair of slices of two facets, the shown papers that both hold; line by line, one line for each slice of the first. */
export function cross(rows: Uint32Array, lines: Side, across: Side): Uint32Array {
  const width = across.slices.length;
  const cells = new Uint32Array(lines.slices.length * width);
  const [lineOf, placeOf] = [slicePlaces(lines), slicePlaces(across)];
  const [{ carried: own }, { carried: other }] = [lines.column, across.column];
  for (const paper of rows) {
    const [end, otherEnd] = [own.starts[paper + 1] ?? 0, other.starts[paper + 1] ?? 0];
    for (let index = own.starts[paper] ?? 0; index < end; index += 1) {
      const line = lineOf[own.items[index] ?? 0] ?? -1;
      if (line === -1) continue;
      for (let beside = other.starts[paper] ?? 0; beside < otherEnd; beside += 1) {
        const place = placeOf[other.items[beside] ?? 0] ?? -1;
        if (place !== -1) bump(cells, line * width + place);
      }
    }
  }
  return cells;
}

/** For every value of a facet the place of its slice; -1 for those of none. */
export function slicePlaces({ column, slices }: Side): Int32Array {
  const places = new Int32Array(column.values.length).fill(-1);
  for (const [place, { numbers }] of slices.entries()) for (const number of numbers) places[number] = place;
  return places;
}
