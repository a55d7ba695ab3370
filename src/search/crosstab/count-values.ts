import { bump } from '../bump.ts';
import type { FacetColumn } from '../facet-index.ts';

/** By the numbers of a facet's values: how many of the papers at some positions carry each. */
export function countValues({ carried: { starts, items }, values }: FacetColumn, rows: Uint32Array): Uint32Array {
  const numbers = new Uint32Array(values.length);
  for (const paper of rows) {
    const end = starts[paper + 1] ?? 0;
    for (let index = starts[paper] ?? 0; index < end; index += 1) bump(numbers, items[index] ?? 0);
  }
  return numbers;
}
