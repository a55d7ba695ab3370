import { useMemo } from 'react';
import type { KeyedField } from '../paper/own-fields.ts';
import type { ColumnKey } from '../view/columns.ts';
import { PaperRow } from './paper-row.tsx';
import { type Rows, sliceRows } from './row-item.ts';
import { useRows } from './use-rows.ts';

/** Lists of up to this many papers have all rows in the page, so that the browser's own find reaches them. */
export const wholeUpTo = 1_000;

interface PlainBodyProps {
  rows: Rows;
  /** The number of rows to render; the others are left out. */
  limit?: number;
  /** The columns between the title and the star. */
  columns: readonly ColumnKey[];
  /** The list's own fields. */
  fields: readonly KeyedField[];
  open: string | null;
  /** The ids of the selected rows. */
  selected: ReadonlySet<string>;
}

/** Renders rows without virtualisation, so that find-in-page sees them. */
export function PlainBody({ rows, limit = wholeUpTo, columns, fields, open, selected }: PlainBodyProps) {
  const items = useMemo(() => sliceRows(rows, 0, limit), [rows, limit]);
  return useRows(items, columns, fields, open, selected).map((row) => (
    <PaperRow
      key={row.id}
      row={row}
      columns={columns}
      open={row.original.paper.id === open}
      selected={selected.has(row.original.paper.id)}
    />
  ));
}
