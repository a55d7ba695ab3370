import { useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import type { KeyedField } from '../paper/own-fields.ts';
import type { ColumnKey } from '../view/columns.ts';
import { shownColumns } from './columns.tsx';
import { features } from './features.ts';
import type { TableRow } from './paper-row.tsx';
import type { RowItem } from './row-item.ts';

/** Creates the table rows for the given items, with the given columns. `fields` are the list's own. */
export function useRows(
  items: readonly RowItem[],
  keys: readonly ColumnKey[],
  fields: readonly KeyedField[],
  open: string | null,
  selected: ReadonlySet<string>,
): readonly TableRow[] {
  const table = useTable({
    features,
    columns: useMemo(() => shownColumns(keys, fields), [keys, fields]),
    data: items,
    manualSorting: true,
    getRowId: ({ paper }) => paper.id,
    meta: { open, selected },
  });
  return table.getRowModel().rows;
}
