import { useTable } from '@tanstack/react-table';
import { columns, features } from './columns.tsx';
import type { TableRow } from './paper-row.tsx';
import type { RowItem } from './row-item.ts';

/** Makes the rows that are to be drawn, and only those. */
export function useRows(items: readonly RowItem[], open: string | null): readonly TableRow[] {
  const table = useTable({ features, columns, data: items, manualSorting: true, getRowId: ({ paper }) => paper.id, meta: { open } });
  return table.getRowModel().rows;
}
