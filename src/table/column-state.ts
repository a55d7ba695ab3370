import type { ColumnOrderState, ColumnVisibilityState } from '@tanstack/react-table';
import { type ColumnKey, optionalColumns, usualColumns } from '../view/columns.ts';

/** Which columns the table shows, and in which order. */
export interface ColumnState {
  readonly columnOrder: ColumnOrderState;
  readonly columnVisibility: ColumnVisibilityState;
}

/** Writes the view's columns as the table's: the title first, then those that are shown, the star last. */
export function columnState(columns: readonly ColumnKey[] | null): ColumnState {
  const shown = columns ?? usualColumns;
  return {
    columnOrder: ['title', ...shown, 'star'],
    columnVisibility: Object.fromEntries(optionalColumns.map(({ key }) => [key, shown.includes(key)])),
  };
}
