import { bump } from '../bump.ts';
import type { FacetColumn } from '../facet-index.ts';
import type { Slice } from './slice.ts';

/** One axis of a table of two facets. */
export interface Axis {
  readonly column: FacetColumn;
  readonly slices: readonly Slice[];
}

/**
 * Counts, for every pair of slices, the shown papers that are in both. Row by row, one row for each slice of
 * `rowAxis`.
 */
export function cross(shownPapers: Uint32Array, rowAxis: Axis, columnAxis: Axis): Uint32Array {
  const width = columnAxis.slices.length;
  const cells = new Uint32Array(rowAxis.slices.length * width);
  const [rowIndexOf, columnIndexOf] = [sliceIndexes(rowAxis), sliceIndexes(columnAxis)];
  const [{ valuesByPaper: rowValues }, { valuesByPaper: columnValues }] = [rowAxis.column, columnAxis.column];
  for (const paper of shownPapers) {
    const [rowEnd, columnEnd] = [rowValues.starts[paper + 1] ?? 0, columnValues.starts[paper + 1] ?? 0];
    for (let index = rowValues.starts[paper] ?? 0; index < rowEnd; index += 1) {
      const row = rowIndexOf[rowValues.items[index] ?? 0] ?? -1;
      if (row === -1) continue;
      for (
        let columnPosition = columnValues.starts[paper] ?? 0;
        columnPosition < columnEnd;
        columnPosition += 1
      ) {
        const column = columnIndexOf[columnValues.items[columnPosition] ?? 0] ?? -1;
        if (column !== -1) bump(cells, row * width + column);
      }
    }
  }
  return cells;
}

/** The index of the slice that contains each value, by value id; -1 when no slice does. */
export function sliceIndexes({ column, slices }: Axis): Int32Array {
  const indexes = new Int32Array(column.values.length).fill(-1);
  for (const [index, { valueIds }] of slices.entries())
    for (const valueId of valueIds) indexes[valueId] = index;
  return indexes;
}
