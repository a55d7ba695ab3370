import { PaperRow } from './paper-row.tsx';
import type { RowItem } from './row-item.ts';
import { useRows } from './use-rows.ts';

interface PlainBodyProps {
  items: readonly RowItem[];
  open: string | null;
}

/** All rows at once, so that the browser's own search finds everything. */
export function PlainBody({ items, open }: PlainBodyProps) {
  return useRows(items, open).map((row) => <PaperRow key={row.id} row={row} open={row.original.paper.id === open} />);
}
