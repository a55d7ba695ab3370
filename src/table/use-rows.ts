import { useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import type { ColumnKey } from '../view/columns.ts';
import { columnState } from './column-state.ts';
import { columns, features } from './columns.tsx';
import type { TableRow } from './paper-row.tsx';
import type { RowItem } from './row-item.ts';

/** Creates the table rows for the given items, with the chosen columns. */
export function useRows(
  items: readonly RowItem[],
  chosen: readonly ColumnKey[] | null,
  open: string | null,
  selected: ReadonlySet<string>,
): readonly TableRow[] {
  const state = useMemo(() => columnState(chosen), [chosen]);
  const table = useTable({
    features,
    columns,
    data: items,
    state,
    manualSorting: true,
    getRowId: ({ paper }) => paper.id,
    meta: { open, selected },
  });
  return table.getRowModel().rows;
}
