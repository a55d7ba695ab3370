import type { FacetKey } from '../../paper/facets.ts';
import { bump } from '../bump.ts';
import type { Exploration } from '../exploration.ts';
import type { FacetColumn } from '../facet-index.ts';
import { asksForSome } from './slice.ts';

/** By the numbers of a facet's values: how many of the shown papers carry each. Where nothing is asked of the facet they are counted already. */
export function shownCounts({ rows, counts }: Exploration, key: FacetKey): Uint32Array {
  const { column, numbers, selection } = counts[key];
  return asksForSome(selection) || selection.not.length > 0 ? countValues(column, rows) : numbers;
}

function countValues({ carried: { starts, items }, values }: FacetColumn, rows: Uint32Array): Uint32Array {
  const numbers = new Uint32Array(values.length);
  for (const paper of rows) {
    const end = starts[paper + 1] ?? 0;
    for (let index = starts[paper] ?? 0; index < end; index += 1) bump(numbers, items[index] ?? 0);
  }
  return numbers;
}
