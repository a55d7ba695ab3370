import { useMemo } from 'react';
import type { ColumnKey } from '../view/columns.ts';
import { PaperRow } from './paper-row.tsx';
import { type Rows, sliceRows } from './row-item.ts';
import { useRows } from './use-rows.ts';

interface PlainBodyProps {
  rows: Rows;
  /** Rows behind these are left out. */
  most?: number;
  columns: readonly ColumnKey[] | null;
  open: string | null;
  /** The ids of the rows that are selected. */
  selected: ReadonlySet<string>;
}

/** All rows at once, so that the browser's own search finds everything. */
export function PlainBody({ rows, most = rows.length, columns, open, selected }: PlainBodyProps) {
  const items = useMemo(() => sliceRows(rows, 0, most), [rows, most]);
  return useRows(items, columns, open, selected).map((row) => (
    <PaperRow
      key={row.id}
      row={row}
      columns={columns}
      open={row.original.paper.id === open}
      selected={selected.has(row.original.paper.id)}
    />
  ));
}
