import { bump } from '../bump.ts';
import type { Exploration, FacetCounts } from '../exploration.ts';
import type { FacetColumn } from '../facet-index.ts';
import { hasInclusions } from './slice.ts';

/** How many of the shown papers have each value of a facet, by value id. */
export function shownCounts(
  { rows }: Pick<Exploration, 'rows'>,
  { column, countByValue, selection }: FacetCounts,
): Uint32Array {
  // Without a selection in the facet, its own counts are those of the shown papers.
  return hasInclusions(selection) || selection.not.length > 0 ? countValues(column, rows) : countByValue;
}

function countValues(
  { valuesByPaper: { starts, items }, values }: FacetColumn,
  rows: Uint32Array,
): Uint32Array {
  const countByValue = new Uint32Array(values.length);
  for (const paper of rows) {
    const end = starts[paper + 1] ?? 0;
    for (let index = starts[paper] ?? 0; index < end; index += 1) bump(countByValue, items[index] ?? 0);
  }
  return countByValue;
}
