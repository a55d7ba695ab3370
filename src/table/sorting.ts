import type { SortingState } from '@tanstack/react-table';
import { type Sort, sortKeys } from '../view/view.ts';

/** Converts the sort keys of a view to the sorting state of the table. */
export function toSorting(sort: readonly Sort[]): SortingState {
  return sort.map(({ key, descending }) => ({ id: key, desc: descending }));
}

/** Converts the sorting state of the table to the sort keys of a view. */
export function fromSorting(sorting: SortingState): Sort[] {
  return sorting.flatMap(({ id, desc }) => {
    const key = sortKeys.find((candidate) => candidate === id);
    return key === undefined ? [] : [{ key, descending: desc }];
  });
}
