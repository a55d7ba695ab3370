import type { SortingState } from '@tanstack/react-table';
import { type Sort, sortKeys } from '../view/view.ts';

/** Writes the view's order as the table's. */
export function toSorting(sort: readonly Sort[]): SortingState {
  return sort.map(({ key, descending }) => ({ id: key, desc: descending }));
}

/** Reads the table's order as the view's. */
export function fromSorting(sorting: SortingState): Sort[] {
  return sorting.flatMap(({ id, desc }) => {
    const key = sortKeys.find((candidate) => candidate === id);
    return key === undefined ? [] : [{ key, descending: desc }];
  });
}
