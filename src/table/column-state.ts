import type { ColumnOrderState, ColumnVisibilityState } from '@tanstack/react-table';
import type { KeyedField } from '../paper/own-fields.ts';
import { type ColumnKey, columnsOf, defaultColumns } from '../view/columns.ts';

/** Which columns the table shows, and in which order. */
export interface ColumnState {
  readonly columnOrder: ColumnOrderState;
  readonly columnVisibility: ColumnVisibilityState;
}

/** The table's column state for the columns of a view: the title first, the star last. */
export function columnState(
  columns: readonly ColumnKey[] | null,
  fields: readonly KeyedField[] = [],
): ColumnState {
  const shown = columns ?? defaultColumns;
  return {
    columnOrder: ['title', ...shown, 'star'],
    columnVisibility: Object.fromEntries(columnsOf(fields).map(({ key }) => [key, shown.includes(key)])),
  };
}
